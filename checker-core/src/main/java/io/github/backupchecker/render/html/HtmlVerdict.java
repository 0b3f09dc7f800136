package io.github.backupchecker.render.html;

import io.github.backupchecker.evaluation.Gate;
import io.github.backupchecker.evaluation.Outcome;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.evaluation.ReportedFinding;
import io.github.backupchecker.evaluation.Status;
import io.github.backupchecker.finding.Severity;
import io.github.backupchecker.settings.UndeterminedPolicy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The verdict of the HTML report: the status, what was found by severity, and what stops a run. */
final class HtmlVerdict {

  private HtmlVerdict() {}

  /**
   * @param heading its tag, by what stands above it
   */
  static void addTo(HtmlElement header, String heading, Report report) {
    HtmlElement verdict =
        header.add("div", "verdict", isQualified(report) ? "qualified" : report.status().word());
    verdict.add("span", "sign").attribute("aria-hidden", "true").text(sign(report));
    verdict.add(heading).text("Status: " + report.statusLine());
    verdict.add("p").text(meaning(report));
    addBySeverity(verdict, Outcome.FAILED, report.findings());
    addBySeverity(verdict, Outcome.UNDETERMINED, report.findings());
    verdict.add("p").text(gate(report.verdict().gate()));
  }

  /** A tick is for what has nothing to hide. */
  private static boolean isQualified(Report report) {
    return report.status() == Status.COMPLIANT
        && !report.statusLine().equals(report.status().word());
  }

  private static String sign(Report report) {
    return switch (report.status()) {
      case COMPLIANT -> isQualified(report) ? "!" : "✓";
      case NON_COMPLIANT -> "✗";
      case INCOMPLETE -> "?";
      case INTERNAL_ERROR -> "!";
    };
  }

  private static String meaning(Report report) {
    return switch (report.status()) {
      case COMPLIANT -> "Nothing that was found is an error or stops this run.";
      case NON_COMPLIANT ->
          report.verdict().gate().passed()
              ? "Not enforced (fail-on: "
                  + report.verdict().gate().failOn().word()
                  + "): "
                  + errors(report)
                  + "."
              : "At least one finding weighs enough to stop this run.";
      case INCOMPLETE ->
          "Something could not be read or judged, so nothing here is proof that the rest is right.";
      case INTERNAL_ERROR -> "The checker itself failed. Do not rely on this report.";
    };
  }

  /** Such as {@code 46 failed: 24 errors, 15 warnings, 7 notes}; nothing where none did. */
  private static void addBySeverity(
      HtmlElement verdict, Outcome outcome, Collection<ReportedFinding> all) {
    List<ReportedFinding> findings = new ArrayList<>();
    for (ReportedFinding one : all) {
      if (one.outcome() == outcome) {
        findings.add(one);
      }
    }
    if (!findings.isEmpty()) {
      String counts = HtmlCounts.bySeverity(findings);
      verdict.add("p").text(findings.size() + " " + outcome.word() + ": " + counts + ".");
    }
  }

  private static String errors(Report report) {
    long failed = errors(Outcome.FAILED, report);
    long undetermined =
        report.verdict().gate().undetermined() == UndeterminedPolicy.FAIL
            ? errors(Outcome.UNDETERMINED, report)
            : 0;
    return Stream.of(
            failed > 0 ? HtmlCounts.counted(failed, "error") : "",
            undetermined > 0 ? HtmlCounts.counted(undetermined, "undetermined error") : "")
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" and "));
  }

  private static long errors(Outcome outcome, Report report) {
    return report.findings().stream()
        .filter(f -> f.outcome() == outcome && f.severity() == Severity.ERROR)
        .count();
  }

  private static String gate(Gate gate) {
    String stops =
        switch (gate.failOn()) {
          case ERROR -> "What stops a run: errors (fail-on: error)";
          case WARNING -> "What stops a run: errors and warnings (fail-on: warning)";
          case NOTE -> "What stops a run: any finding (fail-on: note)";
          case NEVER -> "What stops a run: no finding (fail-on: never)";
        };
    return stops
        + switch (gate.undetermined()) {
          case FAIL -> "; what cannot be told counts like what failed (undetermined: fail).";
          case WARN -> "; what cannot be told stops none (undetermined: warn).";
        };
  }
}
