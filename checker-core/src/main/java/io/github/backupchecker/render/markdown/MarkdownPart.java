package io.github.backupchecker.render.markdown;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A stretch of the Markdown report that stands whole or not at all, of text that is escaped
 * already.
 *
 * @param separator from what stands before it
 * @param told how many of what its section counts it tells
 * @param leads whether it means nothing without what follows
 */
record MarkdownPart(String separator, String text, int told, boolean leads) {
  private static final String BLOCK = "\n\n";
  private static final String LINE = "\n";

  /** An item of a list, or a row of a table. */
  record Item(String text, int told) {

    static Item of(String text) {
      return new Item(text, 1);
    }
  }

  static MarkdownPart heading(int level, String text) {
    return new MarkdownPart(BLOCK, MarkdownBlocks.heading(level, text), 0, true);
  }

  static MarkdownPart paragraph(String text) {
    return new MarkdownPart(BLOCK, text, 0, false);
  }

  static Stream<MarkdownPart> list(List<Item> items) {
    return IntStream.range(0, items.size())
        .mapToObj(
            i ->
                new MarkdownPart(
                    i == 0 ? BLOCK : LINE, "- " + items.get(i).text(), items.get(i).told(), false));
  }

  static Stream<MarkdownPart> table(List<String> columns, List<Item> rows) {
    return Stream.concat(
        Stream.of(new MarkdownPart(BLOCK, MarkdownBlocks.head(columns), 0, true)),
        rows.stream().map(row -> new MarkdownPart(LINE, row.text(), row.told(), false)));
  }

  /** In bytes, which are never fewer than the characters that anybody counts. */
  int size() {
    return separator.length() + text.getBytes(StandardCharsets.UTF_8).length;
  }
}
