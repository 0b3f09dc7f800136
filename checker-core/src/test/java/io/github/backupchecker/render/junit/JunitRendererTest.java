package io.github.backupchecker.render.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.evaluation.Examination;
import io.github.backupchecker.evaluation.Outcome;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.evaluation.ReportedFinding;
import io.github.backupchecker.evaluation.RuleExaminations;
import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.finding.Severity;
import io.github.backupchecker.render.Found;
import io.github.backupchecker.render.OtherReports;
import io.github.backupchecker.render.SampleReport;
import io.github.backupchecker.rule.RuleGroup;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.settings.FailOn;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.Location;
import io.github.backupchecker.source.SourceFile;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class JunitRendererTest {
  private static final RuleMetadata RULE =
      RuleMetadata.error(RuleGroup.VERSIONS, "a-rule", "A rule.");

  @Test
  void theSampleReportIsWhatReadersTake() throws IOException {
    assertThat(JunitShape.cases(JunitShape.read(written(SampleReport.complete())))).hasSize(11);
  }

  @Test
  void aRunInWhichNothingWasExaminedHasAVerdictThatPassed() throws IOException {
    assertThat(results(OtherReports.clean())).containsExactly("verdict: system-out");
  }

  @Test
  void aRunThatIsStoppedByNoFindingFailsAllTheSame() throws IOException {
    Report differs = OtherReports.found(FailOn.NOTE, List.of(), List.of(examined("agents/f")));

    assertThat(results(differs))
        .containsExactly("a-rule: agents/f: passed", "verdict: failure non-compliant");
  }

  @Test
  void aProblemIsAnError() throws IOException {
    Report report =
        OtherReports.incomplete(
            new Problem(ProblemKind.NOTHING_TO_CHECK, "nothing", null, List.of()));

    assertThat(results(report)).containsExactly("nothing-to-check: nothing: error nothing");
  }

  @Test
  void onlyWhatStopsTheRunIsAFailureAndNothingElseThatWasFoundHasPassed() throws IOException {
    List<ReportedFinding> findings =
        List.of(
            on("agents/a", Severity.ERROR, Outcome.FAILED),
            on("agents/b", Severity.WARNING, Outcome.FAILED),
            on("agents/c", Severity.ERROR, Outcome.UNDETERMINED),
            on("agents/d", Severity.ERROR, Outcome.WAIVED),
            on("agents/e", Severity.ERROR, Outcome.BASELINED));

    assertThat(results(OtherReports.found(FailOn.ERROR, findings, List.of(examined("agents/f")))))
        .containsExactly(
            "a-rule: agents/f: passed",
            "a-rule: agents/a: failure found on agents/a",
            "a-rule: agents/b: skipped warning, let pass (fail-on is error): found on agents/b",
            "a-rule: agents/c: skipped undetermined error, let pass: found on agents/c",
            "a-rule: agents/d: skipped waived: found on agents/d",
            "a-rule: agents/e: skipped baselined: found on agents/e");
  }

  @Test
  void anErrorThatIsLetPassHasNotPassed() throws IOException {
    Report report =
        OtherReports.found(
            FailOn.NEVER, List.of(on("prod:agents/a", Severity.ERROR, Outcome.FAILED)));

    assertThat(results(report))
        .containsExactly(
            "a-rule: prod:agents/a: skipped error, let pass (fail-on is never): found on"
                + " prod:agents/a");
    assertThat(JunitShape.elements(JunitShape.read(written(report))))
        .extracting(suite -> suite.getAttribute("name"))
        .containsExactly("prod:agents");
  }

  @Test
  void findingsOnPartsOfASubjectAreAllInItsCase() throws IOException {
    Report report =
        OtherReports.found(
            FailOn.ERROR,
            List.of(
                on("policies/p/weekly", Severity.WARNING, Outcome.FAILED),
                on("policies/p/daily", Severity.ERROR, Outcome.FAILED)),
            List.of(examined("policies/p")));

    assertThat(results(report))
        .containsExactly("a-rule: policies/p: failure found on policies/p/daily (and 1 more here)");
    assertThat(written(report)).contains("]: found on policies/p/weekly");
  }

  @Test
  void whatWasFoundOnAnotherSubjectHasNotPassedOnThatWhichWasExamined() throws IOException {
    Examination failed =
        new Examination(RULE, new Address("vaults/v"), Optional.of(Outcome.FAILED));
    Report report =
        OtherReports.found(
            FailOn.ERROR,
            List.of(on("agents/a", Severity.ERROR, Outcome.FAILED)),
            List.of(new RuleExaminations(RULE, true, List.of(failed))));

    assertThat(results(report))
        .contains(
            "a-rule: vaults/v: skipped something was found: see the problems, or the findings of this"
                + " rule on other subjects",
            "a-rule: agents/a: failure found on agents/a");
  }

  private static RuleExaminations examined(String... passed) {
    return new RuleExaminations(
        RULE,
        true,
        Arrays.stream(passed)
            .map(subject -> new Examination(RULE, new Address(subject), Optional.empty()))
            .toList());
  }

  private static ReportedFinding on(String subject, Severity severity, Outcome outcome) {
    return Found.of(
        severity,
        outcome,
        Finding.failed(
            new Address(subject), "it", new Location(Found.FILE, 0, 3), "found on " + subject));
  }

  private static List<String> results(Report report) throws IOException {
    return JunitShape.cases(JunitShape.read(written(report))).stream()
        .map(JunitRendererTest::result)
        .toList();
  }

  private static String result(Element one) {
    String result =
        JunitShape.elements(one).stream()
            .map(own -> (own.getTagName() + " " + own.getAttribute("message")).strip())
            .findFirst()
            .orElse("passed");
    return one.getAttribute("name") + ": " + result;
  }

  private static String written(Report report) throws IOException {
    StringWriter out = new StringWriter();
    new JunitRenderer(SourceFile::toString).render(report, out);
    return out.toString();
  }
}
