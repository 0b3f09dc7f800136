package io.github.backupchecker.knowledge.page;

import java.util.Collections;
import java.util.List;

/** A table in Markdown, every row as long as its header. */
record MarkdownTable(List<String> header, List<List<String>> rows) {

  MarkdownTable {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }

  /** A table as text. */
  static String of(List<String> header, List<List<String>> rows) {
    return new MarkdownTable(header, rows).toString();
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    append(text, header);
    append(text, Collections.nCopies(header.size(), "---"));
    rows.forEach(row -> append(text, row));
    return text.append('\n').toString();
  }

  private static void append(StringBuilder text, List<String> cells) {
    text.append('|');
    for (String cell : cells) {
      text.append(cell.isEmpty() ? " " : " " + cell.replace("|", "\\|") + " ").append('|');
    }
    text.append('\n');
  }
}
