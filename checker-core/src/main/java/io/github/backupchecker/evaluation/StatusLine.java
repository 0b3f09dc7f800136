package io.github.backupchecker.evaluation;

import io.github.backupchecker.finding.Severity;
import java.util.ArrayList;
import java.util.List;

/** The status of a run in a line that cannot be filed as more than it says. */
final class StatusLine {

  private StatusLine() {}

  /** Such as {@code compliant, with 3 warnings} or {@code non-compliant, let pass: ...}. */
  static String of(Report report) {
    String word = report.status().word();
    Gate gate = report.verdict().gate();
    return switch (report.status()) {
      case COMPLIANT -> word + despite(report.findings());
      case NON_COMPLIANT ->
          gate.passed() ? word + ", let pass: fail-on is " + gate.failOn().word() : word;
      case INCOMPLETE, INTERNAL_ERROR -> word;
    };
  }

  private static String despite(List<ReportedFinding> findings) {
    int warnings = 0;
    int undetermined = 0;
    for (ReportedFinding one : findings) {
      boolean isFailed = one.outcome() == Outcome.FAILED;
      warnings += isFailed && one.severity() == Severity.WARNING ? 1 : 0;
      undetermined += one.outcome() == Outcome.UNDETERMINED ? 1 : 0;
    }
    List<String> parts = new ArrayList<>();
    if (warnings > 0) {
      parts.add(warnings + (warnings == 1 ? " warning" : " warnings"));
    }
    if (undetermined > 0) {
      parts.add(undetermined + " undetermined");
    }
    return parts.isEmpty() ? "" : ", with " + String.join(" and ", parts);
  }
}
