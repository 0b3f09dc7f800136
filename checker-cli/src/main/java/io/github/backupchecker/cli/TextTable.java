package io.github.backupchecker.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** Rows of text in columns as wide as their widest cell, the last one as long as it is. */
record TextTable(List<String> columns, List<List<String>> rows) {
  private static final String INDENT = "    ";

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    int[] widths = IntStream.range(0, columns.size()).map(this::width).toArray();
    line(columns, widths, out);
    rows.forEach(row -> line(row, widths, out));
    return out.toString();
  }

  /**
   * The same within a width: the last column is broken into lines, or stands under its row where
   * the others leave too little room.
   */
  String within(int width) {
    int last = columns.size() - 1;
    int left = IntStream.range(0, last).map(i -> width(i) + 2).sum();
    return width - left < width / 3 ? under(width) : beside(width - left);
  }

  private String beside(int room) {
    int last = columns.size() - 1;
    List<List<String>> broken = new ArrayList<>();
    for (List<String> row : rows) {
      List<String> lines = lines(row.get(last), room);
      for (int i = 0; i < lines.size(); i++) {
        List<String> cells = new ArrayList<>(i == 0 ? row : Collections.nCopies(last + 1, ""));
        cells.set(last, lines.get(i));
        broken.add(cells);
      }
    }
    return new TextTable(columns, broken).toString();
  }

  private String under(int width) {
    int last = columns.size() - 1;
    int[] widths = IntStream.range(0, last).map(this::width).toArray();
    StringBuilder out = new StringBuilder();
    line(columns.subList(0, last), widths, out);
    for (List<String> row : rows) {
      line(row.subList(0, last), widths, out);
      lines(row.get(last), width - INDENT.length())
          .forEach(text -> out.append(INDENT).append(text).append('\n'));
    }
    return out.toString();
  }

  private static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
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
