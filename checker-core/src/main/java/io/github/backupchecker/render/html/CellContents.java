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
  private Map<HtmlSign, List<ReportedFinding>> findings = Map.of();
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
    if (findings.isEmpty()) {
      // most cells never have any
      findings = new EnumMap<>(HtmlSign.class);
    }
    findings.computeIfAbsent(of(finding.outcome()), any -> new ArrayList<>()).add(finding);
  }

  MatrixCell cell() {
    if (findings.isEmpty()) {
      return withoutFindings();
    }
    List<MatrixCell.Shown> shown = new ArrayList<>();
    Map<HtmlSign, ReportedFinding> firsts = new EnumMap<>(HtmlSign.class);
    findings.forEach(
        (sign, found) -> {
          shown.add(new MatrixCell.Shown(sign, found.size(), heaviest(sign, found)));
          firsts.put(sign, found.get(0));
        });
    return new MatrixCell(shown, firsts);
  }

  private static Optional<Severity> heaviest(HtmlSign sign, List<ReportedFinding> found) {
    return sign == HtmlSign.FAILED
        ? found.stream().map(ReportedFinding::severity).min(Comparator.naturalOrder())
        : Optional.empty();
  }

  /** What a problem says already is no finding, and has not passed. */
  private MatrixCell withoutFindings() {
    if (isUntold) {
      return MatrixCell.UNTOLD;
    }
    return isExamined ? MatrixCell.PASSED : MatrixCell.NOT_EXAMINED;
  }

  private static HtmlSign of(Outcome outcome) {
    return switch (outcome) {
      case FAILED -> HtmlSign.FAILED;
      case UNDETERMINED -> HtmlSign.UNDETERMINED;
      case WAIVED, BASELINED -> HtmlSign.WAIVED;
    };
  }
}
