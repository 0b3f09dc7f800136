package io.github.backupchecker.render.html;

import io.github.backupchecker.evaluation.Outcome;
import io.github.backupchecker.evaluation.ReportedFinding;
import io.github.backupchecker.finding.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a cell of the matrix will show, while it is collected. */
final class CellContents {
  private final Map<HtmlSign, List<ReportedFinding>> findings = new EnumMap<>(HtmlSign.class);
  private boolean isExamined;
  private boolean isUntold;

  /**
   * @param isTold whether it could be told what the examination came to
   */
  void examined(boolean isTold) {
    isExamined = true;
    isUntold |= !isTold;
  }

  void found(ReportedFinding finding) {
    findings.computeIfAbsent(of(finding.outcome()), any -> new ArrayList<>()).add(finding);
  }

  MatrixCell cell() {
    List<MatrixCell.Shown> shown = new ArrayList<>();
    Map<HtmlSign, ReportedFinding> firsts = new EnumMap<>(HtmlSign.class);
    findings.forEach(
        (sign, found) -> {
          shown.add(new MatrixCell.Shown(sign, found.size(), heaviest(sign, found)));
          firsts.put(sign, found.get(0));
        });
    if (shown.isEmpty()) {
      shown.add(new MatrixCell.Shown(withoutFindings(), 0, Optional.empty()));
    }
    return new MatrixCell(shown, firsts);
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
