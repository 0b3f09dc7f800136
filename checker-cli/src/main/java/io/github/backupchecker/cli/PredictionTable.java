package io.github.backupchecker.cli;

import io.github.backupchecker.finding.Citation;
import io.github.backupchecker.model.AgentVersion;
import io.github.backupchecker.model.Product;
import io.github.backupchecker.model.Release;
import io.github.backupchecker.model.SecurityState;
import io.github.backupchecker.oracle.PredictionRow;
import io.github.backupchecker.render.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Predictions, a row each. */
record PredictionTable(List<PredictionRow> rows) {
  private static final int WIDTH = 100;

  /** The columns that say what was asked; the others say what is answered. */
  private static final int ASKED = 5;

  private static final int IMMUTABILITY = 3;
  private static final int SECURITY = 4;
  private static final int CODE = 6;

  private static final List<String> COLUMNS =
      List.of(
          "OPERATION",
          "PRODUCT",
          "AGENT",
          "IMMUTABILITY",
          "HYBRID SECURITY",
          "RESULT",
          "CODE",
          "REMEDY");

  /** Every column, as wide as it is. */
  String whole() {
    return new TextTable(COLUMNS, rows.stream().map(PredictionTable::cells).toList()).toString();
  }

  /**
   * As wide as a terminal: states that are answered alike share a row, and what all rows have in
   * common stands above them.
   */
  String fitting() {
    List<List<String>> cells =
        united(united(rows.stream().map(PredictionTable::cells).toList(), SECURITY), IMMUTABILITY)
            .stream()
            .map(PredictionTable::withCode)
            .toList();
    List<Integer> common =
        IntStream.range(0, ASKED)
            .filter(i -> cells.stream().map(row -> row.get(i)).distinct().count() == 1)
            .boxed()
            .toList();
    List<Integer> shown =
        IntStream.range(0, COLUMNS.size())
            .filter(i -> i != CODE && !common.contains(i))
            .boxed()
            .toList();
    StringBuilder out = new StringBuilder();
    common.forEach(i -> out.append(said(i, cells.get(0).get(i))));
    TextTable table =
        new TextTable(pick(COLUMNS, shown), cells.stream().map(row -> pick(row, shown)).toList());
    return out.append(out.isEmpty() ? "" : "\n").append(table.within(WIDTH)).toString();
  }

  private static List<String> withCode(List<String> row) {
    List<String> cells = new ArrayList<>(row);
    cells.set(CODE - 1, (row.get(CODE - 1) + " " + row.get(CODE)).replaceFirst(" -$", ""));
    return cells;
  }

  /** Rows that differ in one column alone as one row. */
  private static List<List<String>> united(List<List<String>> rows, int column) {
    Map<List<String>, List<String>> values = new LinkedHashMap<>();
    for (List<String> row : rows) {
      List<String> others = new ArrayList<>(row);
      others.set(column, "");
      values.computeIfAbsent(others, key -> new ArrayList<>()).add(row.get(column));
    }
    List<List<String>> united = new ArrayList<>();
    values.forEach(
        (others, states) -> {
          List<String> row = new ArrayList<>(others);
          row.set(column, word(states));
          united.add(row);
        });
    return united;
  }

  private static String word(List<String> states) {
    String joined = String.join(", ", states);
    return states.size() == SecurityState.values().length
        ? "any"
        : joined.equals("enabled, always-on") ? "on" : joined;
  }

  private static String said(int column, String value) {
    return value.equals("-") ? "" : COLUMNS.get(column) + ": " + value + "\n";
  }

  private static List<String> pick(List<String> cells, List<Integer> columns) {
    return columns.stream().map(cells::get).toList();
  }

  private static List<String> cells(PredictionRow row) {
    List<String> cells = new ArrayList<>();
    cells.add(row.operation().id());
    cells.add(
        row.release()
            .map(Release::label)
            .or(() -> row.product().map(Product::toString))
            .orElse("vault"));
    cells.add(row.agent().map(AgentVersion::toString).orElse("-"));
    cells.add(row.immutability().word());
    cells.add(row.hybridSecurity().word());
    cells.add(row.prediction().result().id());
    cells.add(row.prediction().code().orElse("-"));
    cells.add(row.prediction().remedy().orElse(row.prediction().reason()));
    return cells;
  }

  /** One prediction for other programs. */
  static void member(JsonWriter json, PredictionRow row) throws IOException {
    json.object(
        members -> {
          members.member("operation", row.operation().id());
          members.member("product", row.product().map(Product::toString));
          members.member("release", row.release().map(Release::label));
          members.member("agent", row.agent().map(AgentVersion::toString));
          members.member("immutability", row.immutability().word());
          members.member("hybridSecurity", row.hybridSecurity().word());
          members.member("result", row.prediction().result().id());
          members.member("code", row.prediction().code());
          members.member("remedy", row.prediction().remedy());
          members.member(
              "source", row.prediction().sources().stream().findFirst().map(Citation::section));
        });
  }
}
