package io.github.backupchecker.render.markdown;

import java.util.List;
import java.util.stream.Collectors;

/** Headings, lists and tables of a report in Markdown, of text that is escaped already. */
final class MarkdownBlocks {
  private MarkdownBlocks() {}

  static String heading(int level, String text) {
    return "#".repeat(level) + " " + text;
  }

  /** An item with a list of its own. */
  static String item(String text, List<String> details) {
    return text + details.stream().map(one -> "\n  - " + one).collect(Collectors.joining());
  }

  static String head(List<String> columns) {
    return row(columns) + "\n" + row(columns.stream().map(c -> "---").toList());
  }

  static String row(List<String> cells) {
    return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
  }
}
