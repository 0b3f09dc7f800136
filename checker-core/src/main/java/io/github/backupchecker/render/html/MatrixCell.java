package io.github.backupchecker.render.html;

import io.github.backupchecker.evaluation.Outcome;
import io.github.backupchecker.evaluation.ReportedFinding;
import io.github.backupchecker.finding.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the rules of one group came to on one object. */
final class MatrixCell {
  private final List<ReportedFinding> findings = new ArrayList<>();
  private boolean isExamined;
  private boolean isUntold;

  /**
   * What a cell shows; cells that show the same are alike.
   *
   * @param findings how many came to the sign's outcome
   * @param heaviest of those
   */
  record Shown(HtmlSign sign, int findings, Optional<Severity> heaviest) {}

  /**
   * @param isTold whether it could be told what the examination came to
   */
  void examined(boolean isTold) {
    isExamined = true;
    isUntold |= !isTold;
  }

  void found(ReportedFinding finding) {
    findings.add(finding);
  }

  /** All that was found, the gravest first, or else the one sign that says so. */
  List<Shown> shown() {
    List<Shown> shown = new ArrayList<>();
    for (HtmlSign sign : List.of(HtmlSign.FAILED, HtmlSign.UNDETERMINED, HtmlSign.WAIVED)) {
      List<ReportedFinding> found = with(sign);
      if (!found.isEmpty()) {
        shown.add(new Shown(sign, found.size(), heaviest(sign, found)));
      }
    }
    return shown.isEmpty() ? List.of(new Shown(withoutFindings(), 0, Optional.empty())) : shown;
  }

  /** The gravest of it. */
  HtmlSign sign() {
    return shown().get(0).sign();
  }

  /** One of the findings that a sign stands for. */
  Optional<ReportedFinding> first(HtmlSign sign) {
    return with(sign).stream().findFirst();
  }

  private List<ReportedFinding> with(HtmlSign sign) {
    return findings.stream().filter(found -> of(found.outcome()) == sign).toList();
  }

  private static Optional<Severity> heaviest(HtmlSign sign, List<ReportedFinding> found) {
    return sign == HtmlSign.FAILED
        ? found.stream().map(ReportedFinding::severity).min(Comparator.naturalOrder())
        : Optional.empty();
  }

  /** What a problem says already is no finding, and has not passed. */
  private HtmlSign withoutFindings() {
    if (isUntold) {
      return HtmlSign.UNDETERMINED;
    }
    return isExamined ? HtmlSign.PASSED : HtmlSign.NOT_EXAMINED;
  }

  private static HtmlSign of(Outcome outcome) {
    return switch (outcome) {
      case FAILED -> HtmlSign.FAILED;
      case UNDETERMINED -> HtmlSign.UNDETERMINED;
      case WAIVED, BASELINED -> HtmlSign.WAIVED;
    };
  }
}
