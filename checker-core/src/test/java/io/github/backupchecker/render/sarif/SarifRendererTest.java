package io.github.backupchecker.render.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.backupchecker.evaluation.Gate;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.evaluation.Status;
import io.github.backupchecker.evaluation.Verdict;
import io.github.backupchecker.render.Format;
import io.github.backupchecker.render.OtherReports;
import io.github.backupchecker.render.RenderedJson;
import io.github.backupchecker.render.SampleReport;
import io.github.backupchecker.settings.FailOn;
import io.github.backupchecker.settings.UndeterminedPolicy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SarifRendererTest {
  private static final String SCHEMA = "/schema/sarif-schema-2.1.0.json";
  @TempDir private Path folder;

  @Test
  void theSampleReportIsValid() throws IOException {
    assertThat(complaints(SampleReport.complete())).isEmpty();
  }

  @Test
  void everySampleIsValid() throws IOException {
    for (Report report : RenderedJson.samples().toList()) {
      assertThat(complaints(report)).isEmpty();
    }
  }

  @Test
  void aCleanRunHasNoResultsAndIsSuccessful() throws IOException {
    Report report = RenderedJson.compliant();
    JsonNode run = run(report);

    assertThat(report.status()).isEqualTo(Status.COMPLIANT);
    assertThat(complaints(report)).isEmpty();
    assertThat(run.at("/results")).isEmpty();
    assertThat(run.at("/results").isArray()).isTrue();
    assertThat(run.at("/invocations/0/executionSuccessful").booleanValue()).isTrue();
  }

  @Test
  void anIncompleteRunIsNotSuccessfulAndSaysWhy() throws IOException {
    Report report = RenderedJson.check(folder, "vaults: { a: { colour: blue } }\n");
    JsonNode invocation = run(report).at("/invocations/0");

    assertThat(complaints(report)).isEmpty();
    assertThat(invocation.at("/executionSuccessful").booleanValue()).isFalse();
    assertThat(invocation.at("/exitCode").intValue()).isEqualTo(2);
    assertThat(invocation.at("/toolExecutionNotifications/0/message/text").textValue())
        .contains("colour");
    assertThat(invocation.at("/toolExecutionNotifications/0/locations")).hasSize(1);
  }

  @Test
  void hostileNamesAreValidAndLinkNowhere() throws IOException {
    Report report =
        RenderedJson.check(
            folder, "vaults: { \"a\\ud83d\\u202e[x](http://evil.example) {0} ##vso[x]\": {} }\n");

    assertThat(complaints(report)).isEmpty();
    assertThat(results(report))
        .isNotEmpty()
        .extracting(result -> result.at("/message/text").textValue())
        .noneMatch(text -> text.contains("](") || text.contains("\u202e"));
  }

  @Test
  void aPlaceInTheBaseIsNoFileOfTheSources() throws IOException {
    List<JsonNode> places = run(SampleReport.complete()).findValues("artifactLocation");

    assertThat(places).anyMatch(place -> place.at("/uri").textValue().equals("."));
    assertThat(places).noneMatch(place -> place.at("/uri").textValue().contains("earlier"));
  }

  @Test
  void eachResultSaysWhatBecameOfIt() throws IOException {
    List<String> told =
        results(SampleReport.complete()).stream()
            .map(
                result ->
                    result.at("/properties/outcome").textValue()
                        + (result.has("suppressions") ? " suppressed " : " ")
                        + result.at("/level").textValue())
            .toList();

    assertThat(told)
        .containsExactly(
            "failed error",
            "failed error",
            "failed warning",
            "waived suppressed error",
            "undetermined error",
            "failed error",
            "problem error",
            "problem error",
            "problem error");
  }

  @ParameterizedTest
  @CsvSource({"FAIL, error", "WARN, warning"})
  void whatCannotBeToldNeverVanishes(UndeterminedPolicy policy, String level) throws IOException {
    List<JsonNode> undetermined =
        results(with(new Gate(FailOn.ERROR, policy, false))).stream()
            .filter(result -> result.at("/message/text").textValue().startsWith("undetermined: "))
            .toList();

    assertThat(undetermined).hasSize(1);
    assertThat(undetermined.get(0).at("/kind").textValue()).isEqualTo("fail");
    assertThat(undetermined.get(0).at("/level").textValue()).isEqualTo(level);
  }

  private static Report with(Gate gate) {
    Report sample = SampleReport.complete();
    return OtherReports.with(new Verdict(sample.status(), gate), sample.inputs(), sample);
  }

  private static List<String> complaints(Report report) throws IOException {
    return RenderedJson.complaints(SCHEMA, RenderedJson.of(report, Format.SARIF));
  }

  private static JsonNode run(Report report) throws IOException {
    return RenderedJson.of(report, Format.SARIF).at("/runs/0");
  }

  private static List<JsonNode> results(Report report) throws IOException {
    return StreamSupport.stream(run(report).at("/results").spliterator(), false).toList();
  }
}
