package io.github.backupchecker.render.html;

import io.github.backupchecker.finding.Severity;
import io.github.backupchecker.source.Address;
import java.util.List;

/**
 * An object with what each group of rules came to on it.
 *
 * @param sign the gravest of all
 * @param heaviest of what failed; a note where nothing did
 */
record MatrixRow(Address object, List<MatrixCell> cells, HtmlSign sign, Severity heaviest)
    implements Comparable<MatrixRow> {
  MatrixRow {
    cells = List.copyOf(cells);
  }

  static MatrixRow of(Address object, List<MatrixCell> cells) {
    HtmlSign sign = HtmlSign.NOT_EXAMINED;
    Severity heaviest = Severity.NOTE;
    for (MatrixCell cell : cells) {
      sign = graver(sign, cell.sign());
      for (MatrixCell.Shown shown : cell.shown()) {
        heaviest = graver(heaviest, shown.heaviest().orElse(heaviest));
      }
    }
    return new MatrixRow(object, cells, sign, heaviest);
  }

  private static <E extends Enum<E>> E graver(E one, E other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  /** What is equal where two objects look alike. */
  List<List<MatrixCell.Shown>> shown() {
    return cells.stream().map(MatrixCell::shown).toList();
  }

  /** The gravest first, then by name. */
  @Override
  public int compareTo(MatrixRow other) {
    int order = sign.compareTo(other.sign);
    if (order == 0) {
      order = heaviest.compareTo(other.heaviest);
    }
    return order == 0 ? object.compareTo(other.object) : order;
  }

  boolean hasFindings() {
    return sign.compareTo(HtmlSign.PASSED) < 0;
  }
}
