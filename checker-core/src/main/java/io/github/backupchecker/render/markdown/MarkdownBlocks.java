package io.github.backupchecker.render.markdown;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Headings, lists and tables of a report in Markdown, of text that is escaped already. */
final class MarkdownBlocks {
  private MarkdownBlocks() {}

  static String heading(int level, String text) {
    return "#".repeat(level) + " " + text;
  }

  static String list(List<String> items) {
    return items.stream().map(item -> "- " + item).collect(Collectors.joining("\n"));
  }

  /** An item with a list of its own. */
  static String item(String text, List<String> details) {
    return text + details.stream().map(one -> "\n  - " + one).collect(Collectors.joining());
  }

  static String table(List<String> columns, List<List<String>> rows) {
    Stream<String> head = Stream.of(row(columns), row(columns.stream().map(c -> "---").toList()));
    return Stream.concat(head, rows.stream().map(MarkdownBlocks::row))
        .collect(Collectors.joining("\n"));
  }

  private static String row(List<String> cells) {
    return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
  }
}
