package io.github.backupchecker.cli;

import java.util.List;
import java.util.stream.IntStream;

/** Rows of text in columns as wide as their widest cell, the last one as long as it is. */
record TextTable(List<String> columns, List<List<String>> rows) {

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    int[] widths = IntStream.range(0, columns.size()).map(this::width).toArray();
    line(columns, widths, out);
    rows.forEach(row -> line(row, widths, out));
    return out.toString();
  }

  private int width(int column) {
    return IntStream.concat(
            IntStream.of(columns.get(column).length()),
            rows.stream().mapToInt(row -> row.get(column).length()))
        .max()
        .orElse(0);
  }

  private static void line(List<String> cells, int[] widths, StringBuilder out) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      line.append(cells.get(i)).append(" ".repeat(widths[i] - cells.get(i).length() + 2));
    }
    out.append(line.toString().stripTrailing()).append('\n');
  }
}
