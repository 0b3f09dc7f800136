package io.github.backupchecker.render.junit;

import io.github.backupchecker.evaluation.Examined;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.evaluation.ReportedFinding;
import io.github.backupchecker.evaluation.Status;
import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.render.DetailLines;
import io.github.backupchecker.render.OpenablePlaces;
import io.github.backupchecker.render.VerdictWords;
import io.github.backupchecker.render.VisibleText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A report as suites: one for the problems, and one for each kind of object that was examined. */
record JunitSuites(Report report, OpenablePlaces places) {
  private static final String PROBLEMS = "problems";
  private static final String VERDICT = "verdict";

  /** The problems first, then the kinds of objects as the rules meet them. */
  List<JunitSuite> all() {
    Map<String, List<JunitTest>> suites = new LinkedHashMap<>();
    for (Problem problem : report.problems()) {
      suites.computeIfAbsent(PROBLEMS, any -> new ArrayList<>()).add(problem(problem));
    }
    ExaminationCases cases = new ExaminationCases(report, places);
    for (Examined examined : Examined.of(report.rules(), report.findings())) {
      suites
          .computeIfAbsent(cases.suite(examined), any -> new ArrayList<>())
          .add(cases.test(examined));
    }
    if (needsVerdict(suites)) {
      suites.put(VERDICT, List.of(verdict()));
    }
    List<JunitSuite> all = new ArrayList<>(suites.size());
    for (Map.Entry<String, List<JunitTest>> suite : suites.entrySet()) {
      all.add(new JunitSuite(suite.getKey(), suite.getValue()));
    }
    return all;
  }

  /** Where nothing else tells it: readers take a file without tests for a mistake. */
  private boolean needsVerdict(Map<String, List<JunitTest>> suites) {
    boolean isStopped = !report.verdict().gate().passed();
    return suites.isEmpty() || (isStopped && report.problems().isEmpty() && !isAnyStopping());
  }

  private boolean isAnyStopping() {
    for (ReportedFinding finding : report.findings()) {
      if (report.verdict().gate().stops(finding)) {
        return true;
      }
    }
    return false;
  }

  private JunitTest verdict() {
    TestResult result = result();
    return new JunitTest(
        XmlText.EMPTY,
        XmlText.of(VERDICT),
        result,
        () ->
            new JunitCase(
                result,
                report.status().word(),
                VisibleText.of(report.statusLine()),
                VerdictWords.lines(report)));
  }

  private TestResult result() {
    boolean isCompliant = report.status() == Status.COMPLIANT;
    if (report.verdict().gate().passed()) {
      return isCompliant ? TestResult.PASSED : TestResult.SKIPPED;
    }
    return report.status() == Status.NON_COMPLIANT ? TestResult.FAILURE : TestResult.ERROR;
  }

  private JunitTest problem(Problem problem) {
    String message = VisibleText.of(problem.message());
    String kind = problem.kind().id();
    return new JunitTest(
        JunitTest.label(kind),
        XmlText.of(message),
        TestResult.ERROR,
        () -> new JunitCase(TestResult.ERROR, kind, message, lines(problem)));
  }

  private List<String> lines(Problem problem) {
    List<String> lines = new ArrayList<>(DetailLines.of(problem, places));
    if (problem.location() != null) {
      lines.add(1, "at " + places.words(problem.location()));
    }
    return lines;
  }
}
