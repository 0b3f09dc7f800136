package io.github.backupchecker.render.junit;

import io.github.backupchecker.evaluation.AppliedWaiver;
import io.github.backupchecker.evaluation.Examined;
import io.github.backupchecker.evaluation.Gate;
import io.github.backupchecker.evaluation.Outcome;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.evaluation.ReportedFinding;
import io.github.backupchecker.render.Alike;
import io.github.backupchecker.render.DetailLines;
import io.github.backupchecker.render.OpenablePlaces;
import io.github.backupchecker.render.VisibleText;
import io.github.backupchecker.source.Address;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Examinations as tests: a failure is what stops the run. */
final class ExaminationCases {
  private static final String ELSEWHERE =
      "something was found: see the problems, or the findings of this rule on other subjects";
  private static final String UNCHANGED =
      "something was found that is no part of what changed: 'check' tells it";

  private final Report report;
  private final OpenablePlaces places;

  /** Each is examined by many rules, and looked through once. */
  private final Map<Address, Subject> subjects = new HashMap<>();

  private final Map<String, XmlText> labels = new HashMap<>();

  private record Subject(String suite, XmlText name) {
    static Subject of(Address address) {
      return new Subject(
          VisibleText.of(address.kind()), XmlText.of(VisibleText.of(address.text())));
    }
  }

  ExaminationCases(Report report, OpenablePlaces places) {
    this.report = report;
    this.places = places;
  }

  /** The name of the suite in which an examination is a test. */
  String suite(Examined examined) {
    return subject(examined).suite();
  }

  JunitTest test(Examined examined) {
    XmlText label = labels.computeIfAbsent(examined.rule(), JunitTest::label);
    XmlText subject = subject(examined).name();
    TestResult result = result(examined);
    return result == TestResult.PASSED
        ? new JunitTest(label, subject, result, () -> JunitCase.PASSED)
        : new JunitTest(label, subject, result, () -> content(examined, result));
  }

  private Subject subject(Examined examined) {
    return subjects.computeIfAbsent(examined.subject(), Subject::of);
  }

  private TestResult result(Examined examined) {
    if (examined.findings().isEmpty()) {
      return examined.passed() ? TestResult.PASSED : TestResult.SKIPPED;
    }
    return examined.findings().stream().anyMatch(report.verdict().gate()::stops)
        ? TestResult.FAILURE
        : TestResult.SKIPPED;
  }

  /** What is said of a test that has not passed. */
  private JunitCase content(Examined examined, TestResult result) {
    if (examined.findings().isEmpty()) {
      return new JunitCase(result, examined.rule(), untold(), List.of());
    }
    Gate gate = report.verdict().gate();
    List<ReportedFinding> findings =
        examined.findings().stream()
            .sorted(
                Comparator.<ReportedFinding, Boolean>comparing(found -> !gate.stops(found))
                    .thenComparing(ReportedFinding::outcome)
                    .thenComparing(ReportedFinding::severity))
            .toList();
    ReportedFinding first = findings.get(0);
    return new JunitCase(
        result,
        first.outcome() == Outcome.UNDETERMINED ? first.outcome().word() : examined.rule(),
        message(first, findings.size() - 1),
        findings.stream().flatMap(this::lines).toList());
  }

  private String untold() {
    return report.isComparison() ? UNCHANGED : ELSEWHERE;
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
            found.waiver().stream().map(ExaminationCases::waiver))
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
