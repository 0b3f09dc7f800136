package io.github.backupchecker.render.html;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A vault with all that belongs to it, or the objects that belong to none.
 *
 * @param name of the vault, or what to call the others
 * @param rows the gravest first
 */
record MatrixVault(String name, List<MatrixRow> rows) {
  /** As many objects as people look through one by one. */
  private static final int LISTED = 50;

  MatrixVault {
    rows = List.copyOf(rows);
  }

  boolean isLong() {
    return rows.size() > LISTED;
  }

  /**
   * What gets a row, with the objects that it stands for: each its own, or those that are alike.
   */
  List<List<MatrixRow>> listed() {
    if (!isLong()) {
      List<List<MatrixRow>> each = new ArrayList<>(rows.size());
      for (MatrixRow row : rows) {
        each.add(List.of(row));
      }
      return each;
    }
    return List.copyOf(
        rows.stream()
            .filter(MatrixRow::hasFindings)
            .collect(
                Collectors.groupingBy(MatrixRow::shown, LinkedHashMap::new, Collectors.toList()))
            .values());
  }

  /** What is counted in one row. */
  List<MatrixRow> counted() {
    return isLong() ? rows.stream().filter(row -> !row.hasFindings()).toList() : List.of();
  }

  int withFindings() {
    int found = 0;
    for (MatrixRow row : rows) {
      found += row.hasFindings() ? 1 : 0;
    }
    return found;
  }

  /** How many objects that were examined each sign is the gravest of, in one column. */
  static Map<HtmlSign, Integer> totals(List<MatrixRow> rows, int column) {
    Map<HtmlSign, Integer> totals = new EnumMap<>(HtmlSign.class);
    for (MatrixRow row : rows) {
      HtmlSign sign = row.cells().get(column).sign();
      totals.put(sign, totals.getOrDefault(sign, 0) + 1);
    }
    totals.remove(HtmlSign.NOT_EXAMINED);
    return totals;
  }
}
