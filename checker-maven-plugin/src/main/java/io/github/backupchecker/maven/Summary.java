package io.github.backupchecker.maven;

import io.github.backupchecker.evaluation.Outcome;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.evaluation.ReportedFinding;
import io.github.backupchecker.render.SummaryLine;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands in the last lines of a build, where parallel builds bury everything else. */
final class Summary {
  private static final int SHOWN = 5;
  private static final Set<Outcome> EXCUSED = Set.of(Outcome.WAIVED, Outcome.BASELINED);

  private Summary() {}

  static String verdict(Report report) {
    return "Backup configuration " + report.statusLine() + ": " + report.totals().line();
  }

  static String failure(Report report, Outputs outputs) {
    List<ReportedFinding> findings =
        report.findings().stream()
            .filter(f -> !EXCUSED.contains(f.outcome()))
            .sorted((a, b) -> a.severity().compareTo(b.severity()))
            .toList();
    return message(
        "The backup configuration is not compliant",
        findings.stream().map(SummaryLine::of),
        findings.size(),
        outputs,
        "Correct the declarations, or waive a finding with a reason.");
  }

  static String incomplete(Report report, Outputs outputs) {
    return message(
        "The backup configuration could not be checked completely",
        report.problems().stream().map(SummaryLine::of),
        report.problems().size(),
        outputs,
        "Until this is resolved, nothing is known about what was not read.");
  }

  private static String message(
      String head, Stream<String> lines, int all, Outputs outputs, String next) {
    String shown = lines.limit(SHOWN).map(line -> "\n  " + line).collect(Collectors.joining());
    String more = all > SHOWN ? "\n  ... and " + (all - SHOWN) + " more" : "";
    String report =
        outputs.files().stream()
            .map(file -> "\nReport: " + file.path())
            .collect(Collectors.joining());
    return head + ":" + shown + more + report + "\n" + next;
  }
}
