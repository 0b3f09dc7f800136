package io.github.backupchecker.render.azure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.evaluation.Outcome;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.evaluation.ReportedFinding;
import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.finding.Severity;
import io.github.backupchecker.render.Found;
import io.github.backupchecker.render.OtherReports;
import io.github.backupchecker.settings.FailOn;
import io.github.backupchecker.source.Location;
import io.github.backupchecker.source.SourceFile;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AzureRendererTest {

  @Test
  void aRunInWhichNothingWasFoundIsNoIssue() throws IOException {
    assertThat(lines(OtherReports.clean()))
        .containsExactly(
            "backup-checker: compliant",
            "  nothing stops the run: fail-on is error",
            "  1 file, 0 subjects, 0 examinations: 0 passed, 0 failed, 0 undetermined, 0 waived,"
                + " 0 problems");
  }

  @Test
  void aProblemIsAnErrorWithItsFileWhereThereIsOne() throws IOException {
    SourceFile file = new SourceFile("a;b]%.yaml", "one");
    Report report =
        OtherReports.incomplete(
            new Problem(ProblemKind.NOTHING_TO_CHECK, "100% ;]", null, List.of()),
            Problem.at(ProblemKind.UNKNOWN_KEY, new Location(file, 1, 3), "wrong"));

    assertThat(lines(report))
        .hasSize(3)
        .anyMatch(line -> line.startsWith("##vso[task.logissue type=error]backup-checker: incom"))
        .contains(
            "##vso[task.logissue type=error;code=nothing-to-check]100%AZP25 ;]",
            "##vso[task.logissue type=error;sourcepath=a%3Bb%5D%AZP25.yaml;linenumber=1;"
                + "columnnumber=2;code=unknown-key]wrong");
  }

  @Test
  void aNoteIsAPlainLineAndAPlaceInABaseIsNoLink() throws IOException {
    SourceFile base = new SourceFile("a.yaml", Found.FILE.text(), Optional.of("main"));
    List<ReportedFinding> findings =
        List.of(
            Found.of(Severity.NOTE, Outcome.FAILED, "light"),
            Found.of(
                Severity.WARNING, Outcome.FAILED, Found.finding("gone", new Location(base, 0, 3))));

    assertThat(lines(OtherReports.found(FailOn.NEVER, findings)))
        .contains("note[a-rule] a.yaml:1:6: light", "  source: A section")
        .contains(
            "##vso[task.logissue type=warning;code=a-rule]gone%0Asource: A section"
                + "%0Aat main:a.yaml:1:1")
        .noneMatch(line -> line.contains("task.complete"));
  }

  private static List<String> lines(Report report) throws IOException {
    StringWriter out = new StringWriter();
    new AzureRenderer(SourceFile::toString).render(report, out);
    return out.toString().lines().toList();
  }
}
