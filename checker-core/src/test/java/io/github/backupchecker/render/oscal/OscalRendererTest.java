package io.github.backupchecker.render.oscal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.backupchecker.evaluation.Outcome;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.evaluation.Status;
import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.finding.Severity;
import io.github.backupchecker.render.Format;
import io.github.backupchecker.render.Found;
import io.github.backupchecker.render.OtherReports;
import io.github.backupchecker.render.RenderedJson;
import io.github.backupchecker.render.SampleReport;
import io.github.backupchecker.settings.FailOn;
import io.github.backupchecker.source.Location;
import io.github.backupchecker.source.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OscalRendererTest {
  private static final String SCHEMA = "/schema/json/oscal-ar_schema.json";
  @TempDir private Path folder;

  @Test
  void theSampleReportIsValid() throws IOException {
    assertThat(complaints(SampleReport.complete())).isEmpty();
  }

  @Test
  void everySampleIsValidAndRefersToWhatIsThere() throws IOException {
    for (Report report : RenderedJson.samples().toList()) {
      JsonNode result = result(report);
      List<String> seen = texts(result.at("/observations"), "/uuid");
      List<String> declared = texts(result.at("/local-definitions/inventory-items"), "/uuid");

      assertThat(complaints(report)).isEmpty();
      assertThat(seen).doesNotHaveDuplicates().hasSameSizeAs(observed(report));
      assertThat(texts(result.at("/findings"), "/uuid")).doesNotHaveDuplicates();
      assertThat(seen).containsAll(result.findValuesAsText("observation-uuid"));
      assertThat(declared).containsAll(result.findValuesAsText("subject-uuid"));
    }
  }

  @Test
  void thereIsAResultForEachFindingAndControlAndNoneIsSatisfied() throws IOException {
    JsonNode findings = result(SampleReport.complete()).at("/findings");

    assertThat(findings)
        .extracting(
            one ->
                String.join(
                    " ",
                    one.at("/target/target-id").textValue(),
                    one.at("/target/status/state").textValue(),
                    one.at("/target/status/reason").textValue(),
                    prop(one, "outcome"),
                    prop(one, "relation")))
        .containsExactly(
            "cp-9_smt not-satisfied fail failed demands",
            "cp-9_smt not-satisfied fail failed demands",
            "cp-9_smt not-satisfied other waived demands",
            "cp-9_smt not-satisfied other undetermined supports",
            "ac-3_smt not-satisfied other undetermined supports");
  }

  @Test
  void whatNoControlAsksForIsStillSeen() throws IOException {
    Report report =
        OtherReports.found(
            FailOn.ERROR, List.of(Found.of(Severity.ERROR, Outcome.BASELINED, "known")));

    assertThat(complaints(report)).isEmpty();
    assertThat(result(report).at("/observations"))
        .singleElement()
        .satisfies(
            seen -> {
              assertThat(prop(seen, "outcome")).isEqualTo("baselined");
              assertThat(prop(seen, "stops-the-run")).isEqualTo("no");
              assertThat(seen.at("/relevant-evidence/0/href").textValue()).isEqualTo("a.yaml");
              assertThat(seen.at("/relevant-evidence/0/remarks").textValue())
                  .isEqualTo("a.yaml:1:6");
            });
  }

  @Test
  void nothingFoundIsNothingSatisfied() throws IOException {
    Report report = RenderedJson.compliant();

    assertThat(report.status()).isEqualTo(Status.COMPLIANT);
    assertThat(complaints(report)).isEmpty();
    assertThat(result(report).has("findings")).isFalse();
    assertThat(result(report).findValuesAsText("control-id")).contains("cp-9", "cis-controls-11.1");
    assertThat(result(report).at("/reviewed-controls/description").textValue())
        .startsWith("No rule proves a control fulfilled");
    assertThat(document(report).findValuesAsText("state")).containsExactly("operational");
  }

  @Test
  void anIncompleteRunWithoutExaminationsIsValidAndSaysSo() throws IOException {
    Problem nothing = new Problem(ProblemKind.NOTHING_TO_CHECK, "nothing", null, List.of());
    Report report = OtherReports.incomplete(nothing, nothing);

    assertThat(complaints(report)).isEmpty();
    assertThat(result(report).at("/remarks").textValue()).startsWith("The run is incomplete: ");
    assertThat(texts(result(report).at("/observations"), "/title"))
        .containsExactly("not checked: nothing-to-check", "not checked: nothing-to-check");
    assertThat(texts(result(report).at("/observations"), "/uuid")).doesNotHaveDuplicates();
  }

  @Test
  void whereNothingWasExaminedNoControlIsReviewed() throws IOException {
    Report report = RenderedJson.check(folder, "nothing\n");

    assertThat(complaints(report)).isEmpty();
    assertThat(result(report).has("findings")).isFalse();
    assertThat(result(report).at("/reviewed-controls/description").textValue())
        .startsWith("No rule that serves a control examined anything");
  }

  @Test
  void aFileOfTheBaseIsNoEvidenceThatCanBeOpened() throws IOException {
    SourceFile base = new SourceFile("a.yaml", "one", Optional.of("main"));
    Report report =
        OtherReports.found(
            FailOn.ERROR,
            List.of(
                Found.of(
                    Severity.ERROR, Outcome.FAILED, Found.finding("x", new Location(base, 0, 3)))));
    JsonNode evidence = result(report).at("/observations/0/relevant-evidence/0");

    assertThat(evidence.has("href")).isFalse();
    assertThat(evidence.at("/remarks").textValue()).isEqualTo("main:a.yaml:1:1");
  }

  @Test
  void aFindingKeepsItsNameWhenTheReportChanges() throws IOException {
    JsonNode before = document(found("a"));
    JsonNode after = document(found("a", "b"));

    assertThat(after.at("/uuid")).isNotEqualTo(before.at("/uuid"));
    assertThat(after.at("/results/0/uuid")).isNotEqualTo(before.at("/results/0/uuid"));
    assertThat(after.at("/results/0/observations/0/uuid"))
        .isEqualTo(before.at("/results/0/observations/0/uuid"));
    assertThat(document(found("a")).at("/uuid")).isEqualTo(before.at("/uuid"));
  }

  @Test
  void hostileTextIsValidAndNoMarkup() throws IOException {
    Report report =
        RenderedJson.check(
            folder, "vaults: { \"a\\ud83d\\u202e[x](http://evil.example) <b> {{ p }}\\n\": {} }\n");

    assertThat(complaints(report)).isEmpty();
    assertThat(texts(result(report).at("/observations"), "/description"))
        .isNotEmpty()
        .allMatch(text -> text.contains("\\[x\\](http"))
        .noneMatch(text -> text.contains("\u202e") || text.contains(" <b>"));
  }

  @Test
  void aNameHasTheUuidThatTheStandardGivesIt() {
    UUID domains = UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8");

    assertThat(NameUuid.of(domains, "www.example.com"))
        .hasToString("2ed6657d-e927-568b-95e1-2665a8aea6a2");
  }

  private static Report found(String... messages) {
    return OtherReports.found(
        FailOn.ERROR,
        Stream.of(messages).map(one -> Found.of(Severity.ERROR, Outcome.FAILED, one)).toList());
  }

  private static List<Object> observed(Report report) {
    return Stream.<Object>concat(report.findings().stream(), report.problems().stream()).toList();
  }

  private static String prop(JsonNode of, String name) {
    return StreamSupport.stream(of.at("/props").spliterator(), false)
        .filter(prop -> prop.at("/name").textValue().equals(name))
        .map(prop -> prop.at("/value").textValue())
        .findFirst()
        .orElseThrow();
  }

  private static List<String> texts(JsonNode list, String pointer) {
    return StreamSupport.stream(list.spliterator(), false)
        .map(one -> one.at(pointer).textValue())
        .toList();
  }

  private static List<String> complaints(Report report) throws IOException {
    return RenderedJson.complaints(SCHEMA, RenderedJson.of(report, Format.OSCAL));
  }

  private static JsonNode document(Report report) throws IOException {
    return RenderedJson.of(report, Format.OSCAL).at("/assessment-results");
  }

  private static JsonNode result(Report report) throws IOException {
    return document(report).at("/results/0");
  }
}
