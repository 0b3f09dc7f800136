package io.github.backupchecker.maven;

import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.evaluation.ReportedBase;
import io.github.backupchecker.evaluation.ReportedFinding;
import io.github.backupchecker.evaluation.Status;
import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.render.text.SummaryLine;
import io.github.backupchecker.render.text.TextOptions;
import io.github.backupchecker.render.text.WaiverAdvice;
import io.github.backupchecker.settings.FailOn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** What stands in the last lines of a build, where parallel builds bury everything else. */
record Summary(Report report, Outputs outputs, TextOptions options) {
  private static final int SHOWN = 5;

  /** Whether there is nothing to tell. */
  boolean isEmpty() {
    return report.findings().isEmpty() && report.problems().isEmpty() && differences() == 0;
  }

  /** How much differs where two estates are to be alike. */
  private int differences() {
    return report.base().filter(ReportedBase::isAlone).map(one -> one.changes().size()).orElse(0);
  }

  /** The status and the totals. */
  String verdict() {
    return verdict(report.statusLine());
  }

  /** The same where findings are reported and nothing else. */
  String reported() {
    return report.status() == Status.NON_COMPLIANT
        ? verdict(report.status().word() + ", reported only")
        : verdict();
  }

  /**
   * Lets the build go on or fails it, as the gate says.
   *
   * @param advice what else helps where findings fail it that may be let stand
   * @throws MojoFailureException where findings fail it
   * @throws MojoExecutionException where something was not read or not judged
   */
  void decide(Log log, List<String> advice) throws MojoExecutionException, MojoFailureException {
    if (report.verdict().gate().passed()) {
      conclude(log, verdict());
    } else if (report.status() == Status.NON_COMPLIANT) {
      List<String> lines = new ArrayList<>(List.of(failure()));
      if (!WaiverAdvice.lines(report).isEmpty()) {
        lines.addAll(advice);
      }
      throw new MojoFailureException(String.join("\n", lines));
    } else {
      throw new MojoExecutionException(incomplete());
    }
  }

  /** The last word of a goal that lets the build go on. */
  void conclude(Log log, String verdict) {
    outputs.files().forEach(file -> log.info("Report: " + file.path()));
    if (report.status() == Status.COMPLIANT) {
      log.info(verdict);
    } else {
      log.warn(verdict);
    }
  }

  /** Why findings fail the build, only those that do listed; else what differs does. */
  String failure() {
    List<ReportedFinding> stopping =
        report.findings().stream()
            .filter(report.verdict().gate()::stops)
            .sorted(Comparator.comparing(ReportedFinding::severity))
            .toList();
    List<String> lines = new ArrayList<>();
    if (stopping.isEmpty()) {
      lines.add(differing(report.verdict().gate().failOn()));
      end(lines, "The report says what differs.");
      return String.join("\n", lines);
    }
    lines.add(FindingCount.of(stopping).fails(report.verdict().gate().failOn()) + ":");
    lines.addAll(first(stopping.stream().map(f -> SummaryLine.of(f, options)).toList()));
    letPass(lines);
    end(lines, "Correct the declarations: the report says what works instead.");
    lines.addAll(WaiverAdvice.lines(report));
    return String.join("\n", lines);
  }

  private String differing(FailOn failOn) {
    String count = differences() == 1 ? "1 difference fails" : differences() + " differences fail";
    return count + " the build (failOn=" + failOn.word() + ")";
  }

  /** Why nobody can tell whether the configuration is compliant. */
  String incomplete() {
    List<Problem> problems = report.problems();
    List<String> lines = new ArrayList<>();
    lines.add("The backup configuration could not be checked completely:");
    lines.addAll(first(problems.stream().map(p -> SummaryLine.of(p, options)).toList()));
    List<ReportedFinding> found =
        report.findings().stream().filter(f -> !f.outcome().isExcused()).toList();
    if (!found.isEmpty()) {
      lines.add("Found in what was read: " + FindingCount.of(found).words());
    }
    end(lines, next(problems));
    return String.join("\n", lines);
  }

  private static String next(List<Problem> problems) {
    boolean isEmpty = problems.stream().anyMatch(p -> p.kind() == ProblemKind.NOTHING_TO_CHECK);
    return isEmpty
        ? "Name the folder with checker.sources, or let the build be empty with checker.allowEmpty."
        : "Until this is resolved, nothing is known about what was not read.";
  }

  private void letPass(List<String> lines) {
    List<ReportedFinding> others =
        report.findings().stream()
            .filter(f -> !f.outcome().isExcused() && !report.verdict().gate().stops(f))
            .toList();
    if (!others.isEmpty()) {
      lines.add("Let pass: " + FindingCount.of(others).words());
    }
  }

  private void end(List<String> lines, String next) {
    lines.add(verdict());
    outputs.files().forEach(file -> lines.add("Report: " + file.path()));
    lines.add(next);
  }

  private String verdict(String status) {
    return "Backup configuration " + status + ": " + report.totals().line();
  }

  private static List<String> first(List<String> all) {
    List<String> lines = new ArrayList<>();
    all.stream().limit(SHOWN).forEach(line -> lines.add("  " + line));
    if (all.size() > SHOWN) {
      lines.add("  ... and " + (all.size() - SHOWN) + " more");
    }
    return lines;
  }
}
