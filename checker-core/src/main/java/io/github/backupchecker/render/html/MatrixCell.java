package io.github.backupchecker.render.html;

import io.github.backupchecker.evaluation.ReportedFinding;
import io.github.backupchecker.finding.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the rules of one group came to on one object.
 *
 * @param shown all that was found, the gravest first, or else the one sign that says so
 * @param firsts one of the findings that each sign stands for
 */
record MatrixCell(List<Shown> shown, Map<HtmlSign, ReportedFinding> firsts) {
  /** Where no rule of the group has anything to examine. */
  static final MatrixCell NOT_EXAMINED = alone(HtmlSign.NOT_EXAMINED);

  /** Where rules of the group found nothing. */
  static final MatrixCell PASSED = alone(HtmlSign.PASSED);

  /** Where a problem says already what was found. */
  static final MatrixCell UNTOLD = alone(HtmlSign.UNDETERMINED);

  MatrixCell {
    shown = List.copyOf(shown);
    firsts = Map.copyOf(firsts);
  }

  /**
   * What a cell shows; cells that show the same are alike.
   *
   * @param findings how many came to the sign's outcome
   * @param heaviest of those
   */
  record Shown(HtmlSign sign, int findings, Optional<Severity> heaviest) {}

  private static MatrixCell alone(HtmlSign sign) {
    return new MatrixCell(List.of(new Shown(sign, 0, Optional.empty())), Map.of());
  }

  /** The gravest of it. */
  HtmlSign sign() {
    return shown.get(0).sign();
  }

  Optional<ReportedFinding> first(HtmlSign sign) {
    return Optional.ofNullable(firsts.get(sign));
  }
}
