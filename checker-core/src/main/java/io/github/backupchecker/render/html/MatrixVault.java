package io.github.backupchecker.render.html;

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
      return rows.stream().map(List::of).toList();
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

  long withFindings() {
    return rows.stream().filter(MatrixRow::hasFindings).count();
  }

  /** How many objects that were examined each sign is the gravest of, in one column. */
  static Map<HtmlSign, Integer> totals(List<MatrixRow> rows, int column) {
    Map<HtmlSign, Integer> totals = new EnumMap<>(HtmlSign.class);
    rows.forEach(row -> totals.merge(row.cells().get(column).sign(), 1, Integer::sum));
    totals.remove(HtmlSign.NOT_EXAMINED);
    return totals;
  }
}
