package io.github.backupchecker.render.github;

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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GithubRendererTest {

  @Test
  void aRunInWhichNothingWasFoundIsANotice() throws IOException {
    assertThat(lines(OtherReports.clean()))
        .containsExactly(
            "::notice title=backup-checker::compliant"
                + "%0Anothing stops the run: fail-on is error"
                + "%0A1 file, 0 subjects, 0 examinations: 0 passed, 0 failed, 0 undetermined,"
                + " 0 waived, 0 problems");
  }

  @Test
  void aProblemIsAnErrorWithItsFileWhereThereIsOne() throws IOException {
    Report report =
        OtherReports.incomplete(
            new Problem(ProblemKind.NOTHING_TO_CHECK, "100% nothing", null, List.of()),
            Problem.at(ProblemKind.UNKNOWN_KEY, new Location(Found.FILE, 0, 3), "wrong"));

    assertThat(lines(report))
        .hasSize(3)
        .anyMatch(line -> line.startsWith("::error title=backup-checker::incomplete%0A"))
        .contains(
            "::error title=nothing-to-check::100%25 nothing",
            "::error file=a.yaml,line=1,endLine=1,col=1,endColumn=4,title=unknown-key::wrong");
  }

  @Test
  void columnsOnSeveralLinesAreLeftOut() throws IOException {
    ReportedFinding found =
        Found.of(
            Severity.NOTE, Outcome.FAILED, Found.finding("long", new Location(Found.FILE, 5, 14)));

    assertThat(lines(OtherReports.found(FailOn.NOTE, List.of(found))).get(1))
        .startsWith("::notice file=a.yaml,line=1,endLine=2,title=a-rule::long%0A");
  }

  @Test
  void aPlaceInABaseIsNoLink() throws IOException {
    SourceFile base = new SourceFile("a.yaml", Found.FILE.text(), Optional.of("main"));
    ReportedFinding found =
        Found.of(Severity.ERROR, Outcome.FAILED, Found.finding("gone", new Location(base, 0, 3)));

    assertThat(lines(OtherReports.found(FailOn.ERROR, List.of(found))).get(1))
        .startsWith("::error title=a-rule::gone%0A")
        .endsWith("%0Aat main:a.yaml:1:1");
  }

  @Test
  void whatIsUndeterminedSaysSoAndWhatIsExcusedIsNotShown() throws IOException {
    List<ReportedFinding> findings =
        List.of(
            Found.of(Severity.WARNING, Outcome.UNDETERMINED, "not known"),
            Found.of(Severity.ERROR, Outcome.WAIVED, "waived"),
            Found.of(Severity.ERROR, Outcome.BASELINED, "baselined"));

    assertThat(lines(OtherReports.found(FailOn.NEVER, findings)))
        .hasSize(2)
        .anyMatch(line -> line.startsWith("::warning title=backup-checker::non-compliant, let"))
        .anyMatch(line -> line.contains("title=a-rule::undetermined: not known"));
  }

  @Test
  void whatStopsTheRunComesFirstAndWhatGithubLeavesOutIsCounted() throws IOException {
    List<ReportedFinding> findings =
        Stream.of(
                Stream.of(Found.of(Severity.ERROR, Outcome.UNDETERMINED, "not known")),
                Found.many(11, Severity.WARNING).stream(),
                Found.many(12, Severity.ERROR).stream())
            .flatMap(found -> found)
            .toList();

    List<String> lines = lines(OtherReports.found(FailOn.ERROR, findings));

    String left =
        "GitHub shows 10 annotations of a level in a step; in the log of this step alone are"
            + " 4 more errors, 1 more warning";
    assertThat(lines).hasSize(26).last().isEqualTo(left);
    assertThat(lines.get(0)).startsWith("::error title=backup-checker::").endsWith("%0A" + left);
    assertThat(lines.get(1)).contains("error number 0");
    assertThat(lines.get(13)).contains("undetermined: not known");
    assertThat(lines.get(14)).contains("warning number 0");
  }

  private static List<String> lines(Report report) throws IOException {
    StringWriter out = new StringWriter();
    new GithubRenderer(SourceFile::toString).render(report, out);
    return out.toString().lines().toList();
  }
}
