package io.github.backupchecker.maven;

import io.github.backupchecker.evaluation.Outcome;
import io.github.backupchecker.evaluation.ReportedFinding;
import io.github.backupchecker.finding.Severity;
import io.github.backupchecker.settings.FailOn;
import java.util.ArrayList;
import java.util.List;

/** How many findings of each severity there are, those that cannot be told apart from the rest. */
record FindingCount(long errors, long warnings, long notes, long undetermined) {

  static FindingCount of(List<ReportedFinding> findings) {
    return new FindingCount(
        failed(findings, Severity.ERROR),
        failed(findings, Severity.WARNING),
        failed(findings, Severity.NOTE),
        findings.stream().filter(f -> f.outcome() == Outcome.UNDETERMINED).count());
  }

  private static long failed(List<ReportedFinding> findings, Severity severity) {
    return findings.stream()
        .filter(f -> f.outcome() != Outcome.UNDETERMINED && f.severity() == severity)
        .count();
  }

  /** Such as {@code 3 errors and 1 warning}. */
  String words() {
    List<String> parts = new ArrayList<>();
    add(errors, "error", parts);
    add(warnings, "warning", parts);
    add(notes, "note", parts);
    add(undetermined, "undetermined finding", parts);
    int last = parts.size() - 1;
    return last < 1
        ? String.join("", parts)
        : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
  }

  /** Such as {@code 3 errors fail the build (failOn=error)}. */
  String fails(FailOn failOn) {
    boolean isOne = errors + warnings + notes + undetermined == 1;
    return words() + (isOne ? " fails" : " fail") + " the build (failOn=" + failOn.word() + ")";
  }

  private static void add(long count, String noun, List<String> parts) {
    if (count > 0) {
      parts.add(count + " " + noun + (count == 1 ? "" : "s"));
    }
  }
}
