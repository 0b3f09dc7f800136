package io.github.backupchecker.render.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.evaluation.Outcome;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.finding.Severity;
import io.github.backupchecker.render.Found;
import io.github.backupchecker.render.OtherReports;
import io.github.backupchecker.render.SampleReport;
import io.github.backupchecker.settings.FailOn;
import io.github.backupchecker.source.Location;
import io.github.backupchecker.source.SourceFile;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRendererTest {

  @Test
  void aRunInWhichNothingWasFoundHasARowOfTheRun() throws IOException {
    assertThat(rows(OtherReports.clean()))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row)
                    .containsEntry("type", "run")
                    .containsEntry("outcome", "compliant")
                    .containsEntry("counts", "no")
                    .extractingByKey("message")
                    .asString()
                    .startsWith("compliant; nothing stops the run: fail-on is error; 1 file, "));
  }

  @Test
  void anIncompleteRunIsNoEmptyTable() throws IOException {
    Report report =
        OtherReports.incomplete(
            new Problem(ProblemKind.NOTHING_TO_CHECK, "nothing", null, List.of()));

    assertThat(rows(report)).extracting(row -> row.get("type")).containsExactly("run", "problem");
    assertThat(rows(report)).allSatisfy(row -> assertThat(row).containsEntry("counts", "yes"));
  }

  @Test
  void whatIsLetPassDoesNotCount() throws IOException {
    Report report =
        OtherReports.found(
            FailOn.ERROR,
            List.of(
                Found.of(Severity.ERROR, Outcome.FAILED, "a"),
                Found.of(Severity.WARNING, Outcome.FAILED, "b"),
                Found.of(Severity.ERROR, Outcome.UNDETERMINED, "c"),
                Found.of(Severity.ERROR, Outcome.WAIVED, "d"),
                Found.of(Severity.ERROR, Outcome.BASELINED, "e")));

    assertThat(rows(report))
        .extracting(row -> row.get("outcome") + " " + row.get("counts"))
        .containsExactly(
            "non-compliant yes",
            "failed yes",
            "failed no",
            "undetermined no",
            "waived no",
            "baselined no");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", " =1", "\uFF1D1"})
  void noFieldIsAFormula(String message) throws IOException {
    assertThat(found(message)).containsEntry("message", "'" + message);
  }

  @Test
  void aTabOrALineBreakIsSpeltOut() throws IOException {
    assertThat(found("\t=1,\"a\"\r\nb"))
        .containsEntry("message", "<U+0009>=1,\"a\"<U+000D><U+000A>b");
  }

  @Test
  void aFileOfABaseIsNamedWithItsRevision() throws IOException {
    SourceFile base = new SourceFile("a.yaml", "one", Optional.of("main"));
    Report report =
        OtherReports.found(
            FailOn.ERROR,
            List.of(
                Found.of(
                    Severity.ERROR,
                    Outcome.FAILED,
                    Found.finding("gone", new Location(base, 1, 3)))));

    assertThat(rows(report).get(1))
        .containsEntry("file", "main:a.yaml")
        .containsEntry("line", "1")
        .containsEntry("column", "2")
        .containsEntry("end column", "4")
        .containsEntry("source", "A section");
  }

  @Test
  void aFindingNamesTheControlsThatItsRuleServes() throws IOException {
    assertThat(rows(SampleReport.complete()))
        .extracting(row -> row.get("rule") + ": " + row.get("frameworks"))
        .contains(
            "retention-below-minimum: nist-800-53 CP-9",
            "hybrid-security-disabled: nist-800-53 CP-9; nist-800-53 AC-3",
            "operation-refused: ",
            "unknown-key: ");
  }

  private static Map<String, String> found(String message) throws IOException {
    return rows(OtherReports.found(
            FailOn.ERROR, List.of(Found.of(Severity.ERROR, Outcome.FAILED, message))))
        .get(1);
  }

  private static List<Map<String, String>> rows(Report report) throws IOException {
    StringWriter out = new StringWriter();
    new CsvRenderer().render(report, out);
    return CsvTable.read(out.toString());
  }
}
