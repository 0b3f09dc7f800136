package io.github.backupchecker.render.markdown;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A part of the Markdown report under a heading.
 *
 * @param noun what it counts
 */
record MarkdownSection(String noun, List<MarkdownPart> parts) {

  MarkdownSection {
    parts = List.copyOf(parts);
  }

  static MarkdownSection of(String noun, Stream<MarkdownPart> parts) {
    return new MarkdownSection(noun, parts.toList());
  }

  /** A heading with a list; nothing where the list is empty. */
  static MarkdownSection list(String noun, String title, Stream<MarkdownPart.Item> items) {
    List<MarkdownPart.Item> all = items.toList();
    return of(
        noun,
        all.isEmpty()
            ? Stream.empty()
            : Stream.concat(Stream.of(MarkdownPart.heading(2, title)), MarkdownPart.list(all)));
  }

  int size() {
    return parts.stream().mapToInt(MarkdownPart::size).sum();
  }

  String text() {
    return parts.stream().map(part -> part.separator() + part.text()).collect(Collectors.joining());
  }

  /** As much of it as fits, and how many are left out. */
  MarkdownSection within(int bytes) {
    if (size() <= bytes) {
      return this;
    }
    int left = bytes - more(Integer.MAX_VALUE).size();
    int kept = 0;
    while (parts.get(kept).size() <= left) {
      left -= parts.get(kept).size();
      kept++;
    }
    while (kept > 0 && parts.get(kept - 1).leads()) {
      kept--;
    }
    int told = parts.subList(kept, parts.size()).stream().mapToInt(MarkdownPart::told).sum();
    return of(noun, Stream.concat(parts.subList(0, kept).stream(), Stream.of(more(told))));
  }

  private MarkdownPart more(int count) {
    return MarkdownPart.paragraph(
        "… and "
            + count
            + " more "
            + noun
            + (count == 1 ? "" : "s")
            + ", left out so that this fits a comment: the other formats have everything.");
  }
}
