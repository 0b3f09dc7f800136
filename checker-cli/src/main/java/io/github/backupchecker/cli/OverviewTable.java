package io.github.backupchecker.cli;

import io.github.backupchecker.cli.Overview.State;
import io.github.backupchecker.model.OperationKind;
import io.github.backupchecker.oracle.Result;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The answers in some states of a vault that are answered alike. */
record OverviewTable(List<State> states, Map<VersionColumn, Map<OperationKind, Result>> answers) {
  private static final int WIDTH = 100;
  private static final String GAP = "  ";

  void print(StringBuilder out) {
    out.append("\n").append(title()).append("\n");
    List<VersionColumn> chunk = new ArrayList<>();
    for (VersionColumn column : columns()) {
      if (width(chunk) + width(column) > WIDTH) {
        print(chunk, out);
        chunk.clear();
      }
      chunk.add(column);
    }
    print(chunk, out);
  }

  private String title() {
    String immutability =
        states.stream()
            .map(state -> state.immutability().word())
            .distinct()
            .collect(Collectors.joining(" or "));
    String security =
        states.stream()
            .map(state -> state.security().word())
            .distinct()
            .collect(Collectors.joining(" or "));
    return "IMMUTABILITY " + immutability + ", HYBRID SECURITY " + security;
  }

  /** The columns that are answered otherwise than the one before them. */
  private List<VersionColumn> columns() {
    List<VersionColumn> columns = new ArrayList<>();
    for (VersionColumn column : answers.keySet()) {
      VersionColumn before = columns.isEmpty() ? column : columns.get(columns.size() - 1);
      if (before.equals(column)
          || before.product() != column.product()
          || !cells(before).equals(cells(column))) {
        columns.add(column);
      }
    }
    return columns;
  }

  private List<String> cells(VersionColumn column) {
    return Arrays.stream(OperationKind.values()).map(kind -> cell(column, kind)).toList();
  }

  private String cell(VersionColumn column, OperationKind kind) {
    return Optional.ofNullable(answers.get(column))
        .flatMap(column2 -> Optional.ofNullable(column2.get(kind)))
        .map(Symbol::of)
        .orElse(Symbol.NO_OPERATION)
        .toString();
  }

  private int width(List<VersionColumn> columns) {
    return labels() + columns.stream().mapToInt(this::width).sum();
  }

  private int labels() {
    return kinds(List.copyOf(answers.keySet())).stream()
        .mapToInt(kind -> kind.id().length())
        .max()
        .orElse(0);
  }

  private int width(VersionColumn column) {
    return GAP.length()
        + IntStream.concat(
                column.head().stream().mapToInt(String::length),
                cells(column).stream().mapToInt(String::length))
            .max()
            .orElse(0);
  }

  private List<OperationKind> kinds(List<VersionColumn> columns) {
    return Arrays.stream(OperationKind.values())
        .filter(
            kind ->
                columns.stream()
                    .anyMatch(c -> !cell(c, kind).equals(Symbol.NO_OPERATION.toString())))
        .toList();
  }

  private void print(List<VersionColumn> columns, StringBuilder out) {
    out.append("\n");
    int heads = columns.stream().allMatch(c -> c.head().get(2).isEmpty()) ? 2 : 3;
    for (int i = 0; i < heads; i++) {
      int line = i;
      print("", columns, columns.stream().map(c -> c.head().get(line)).toList(), out);
    }
    for (OperationKind kind : kinds(columns)) {
      print(kind.id(), columns, columns.stream().map(c -> cell(c, kind)).toList(), out);
    }
  }

  private void print(
      String label, List<VersionColumn> columns, List<String> cells, StringBuilder out) {
    StringBuilder line = new StringBuilder(label).append(" ".repeat(labels() - label.length()));
    for (int i = 0; i < cells.size(); i++) {
      String cell = GAP + cells.get(i);
      line.append(cell).append(" ".repeat(width(columns.get(i)) - cell.length()));
    }
    out.append(line.toString().stripTrailing()).append("\n");
  }
}
