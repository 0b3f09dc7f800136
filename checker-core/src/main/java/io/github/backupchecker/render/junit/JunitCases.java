package io.github.backupchecker.render.junit;

import io.github.backupchecker.evaluation.AppliedWaiver;
import io.github.backupchecker.evaluation.Gate;
import io.github.backupchecker.evaluation.Outcome;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.evaluation.ReportedFinding;
import io.github.backupchecker.evaluation.Status;
import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.render.Alike;
import io.github.backupchecker.render.DetailLines;
import io.github.backupchecker.render.OpenablePlaces;
import io.github.backupchecker.render.VerdictWords;
import io.github.backupchecker.render.VisibleText;
import io.github.backupchecker.render.junit.JunitCase.Result;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A report as tests: the verdict, each problem, and each examination of a subject by a rule. */
record JunitCases(Report report, OpenablePlaces places) {
  static final String VERDICT = "verdict";
  private static final String PROBLEMS = "problems";
  private static final String ELSEWHERE =
      "something was found: see the findings of this rule on other subjects";

  List<JunitCase> all() {
    return Stream.of(
            Stream.of(verdict()),
            report.problems().stream().map(this::problem),
            Examined.of(report).stream().map(this::examined))
        .flatMap(cases -> cases)
        .toList();
  }

  private JunitCase verdict() {
    return new JunitCase(
        VERDICT,
        VERDICT,
        result(),
        report.status().word(),
        VisibleText.of(report.statusLine()),
        VerdictWords.lines(report));
  }

  private Result result() {
    boolean isCompliant = report.status() == Status.COMPLIANT;
    if (report.verdict().gate().passed()) {
      return isCompliant ? Result.PASSED : Result.SKIPPED;
    }
    return report.status() == Status.NON_COMPLIANT ? Result.FAILURE : Result.ERROR;
  }

  private JunitCase problem(Problem problem) {
    String message = VisibleText.of(problem.message());
    List<String> lines = new ArrayList<>(List.of(message));
    if (problem.location() != null) {
      lines.add("at " + places.words(problem.location()));
    }
    problem.related().stream()
        .map(one -> "also " + places.words(one.location()) + ": " + VisibleText.of(one.message()))
        .forEach(lines::add);
    String kind = problem.kind().id();
    return new JunitCase(PROBLEMS, kind + ": " + message, Result.ERROR, kind, message, lines);
  }

  private JunitCase examined(Examined examined) {
    Gate gate = report.verdict().gate();
    List<ReportedFinding> findings =
        examined.findings().stream()
            .sorted(
                Comparator.<ReportedFinding, Boolean>comparing(found -> !gate.stops(found))
                    .thenComparing(ReportedFinding::outcome)
                    .thenComparing(ReportedFinding::severity))
            .toList();
    String suite = VisibleText.of(examined.subject().kind());
    String name = examined.rule() + ": " + VisibleText.of(examined.subject().text());
    if (findings.isEmpty()) {
      return examined.passed()
          ? new JunitCase(suite, name, Result.PASSED, "", "", List.of())
          : new JunitCase(suite, name, Result.SKIPPED, examined.rule(), ELSEWHERE, List.of());
    }
    ReportedFinding first = findings.get(0);
    return new JunitCase(
        suite,
        name,
        gate.stops(first) ? Result.FAILURE : Result.SKIPPED,
        first.outcome() == Outcome.UNDETERMINED ? first.outcome().word() : examined.rule(),
        message(first, findings.size() - 1),
        findings.stream().flatMap(this::lines).toList());
  }

  private String message(ReportedFinding first, int others) {
    String more = others == 0 ? "" : " (and " + others + " more here)";
    return VisibleText.of(letPass(first) + first.finding().message() + more);
  }

  /** Why it does not count, where it does not. */
  private String letPass(ReportedFinding found) {
    Gate gate = report.verdict().gate();
    if (gate.stops(found)) {
      return "";
    }
    return switch (found.outcome()) {
      case FAILED ->
          found.severity().word() + ", let pass (fail-on is " + gate.failOn().word() + "): ";
      case UNDETERMINED -> "undetermined " + found.severity().word() + ", let pass: ";
      case WAIVED ->
          "waived"
              + found.waiver().map(AppliedWaiver::term).map(term -> " " + term).orElse("")
              + ": ";
      case BASELINED -> "baselined: ";
    };
  }

  private Stream<String> lines(ReportedFinding found) {
    return Stream.of(
            Stream.of(found.label() + ": " + VisibleText.of(found.finding().message())),
            Stream.of("at " + places.words(found.finding().location())),
            DetailLines.of(new Alike(List.of(found)), places).stream(),
            found.waiver().stream().map(JunitCases::waiver))
        .flatMap(lines -> lines);
  }

  private static String waiver(AppliedWaiver applied) {
    return VisibleText.of(
        "waived "
            + applied.term()
            + ", approved by "
            + applied.waiver().approvedBy()
            + ": "
            + applied.waiver().reason());
  }
}
