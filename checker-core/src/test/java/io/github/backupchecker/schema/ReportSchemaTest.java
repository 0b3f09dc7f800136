package io.github.backupchecker.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.backupchecker.change.Impact;
import io.github.backupchecker.evaluation.Outcome;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.evaluation.ReportedWaiver.Standing;
import io.github.backupchecker.evaluation.Status;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.finding.Severity;
import io.github.backupchecker.model.Operation.Provenance;
import io.github.backupchecker.model.OperationKind;
import io.github.backupchecker.oracle.Result;
import io.github.backupchecker.oracle.SecurityLevel;
import io.github.backupchecker.render.Format;
import io.github.backupchecker.render.RenderedJson;
import io.github.backupchecker.render.SampleReport;
import io.github.backupchecker.settings.FailOn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The report for other programs meets its schema, and the schema leaves nothing open. */
class ReportSchemaTest {
  private static final String RESOURCE = "/io/github/backupchecker/schema/report.schema.json";
  @TempDir private Path folder;

  @Test
  void whatIsPackedIsWhatIsPublished() throws IOException {
    assertThat(ReportSchema.text())
        .isEqualTo(Files.readString(Path.of("..", "docs", "schema", "report.schema.json")));
  }

  @Test
  void itIsASchemaOfItsDraft() throws IOException {
    assertThat(Validator.complaintsOfTheDraft(schema())).isEmpty();
  }

  @Test
  void theSampleReportMeetsIt() throws IOException {
    assertThat(complaints(SampleReport.complete())).isEmpty();
  }

  @Test
  void everySampleMeetsIt() throws IOException {
    for (Report report : RenderedJson.samples().toList()) {
      assertThat(complaints(report)).isEmpty();
    }
  }

  @Test
  void anIncompleteRunOfHostileNamesMeetsIt() throws IOException {
    String yaml = "vaults: { \"a\\ud83d\\u202e##vso[x]\\n\": { \"\\u001b[31m\": 1 } }\n";

    assertThat(complaints(RenderedJson.check(folder, yaml))).isEmpty();
  }

  @Test
  void aMemberThatItDoesNotKnowBreaksIt() throws IOException {
    ObjectNode report = (ObjectNode) RenderedJson.of(SampleReport.complete(), Format.JSON);
    ((ObjectNode) report.at("/findings/0/location/start")).put("offset", 1);

    assertThat(RenderedJson.complaints(RESOURCE, report))
        .singleElement()
        .asString()
        .contains("offset");
  }

  @Test
  void everyObjectIsClosedAndEveryMemberRequired() throws IOException {
    List<JsonNode> objects =
        everything(schema()).filter(node -> node.at("/type").asText().equals("object")).toList();

    assertThat(objects).hasSizeGreaterThan(15);
    for (JsonNode object : objects) {
      List<String> required = words(object.at("/required"));
      assertThat(object.at("/additionalProperties").isBoolean()).isTrue();
      assertThat(object.at("/additionalProperties").booleanValue()).isFalse();
      assertThat(object.at("/properties").fieldNames())
          .toIterable()
          .filteredOn(name -> !required.contains(name))
          .isSubsetOf("revision");
    }
  }

  static Stream<Arguments> vocabularies() {
    return Stream.of(
        vocabulary("/properties/status", Status.values(), Status::word),
        vocabulary("/properties/gate/properties/failOn", FailOn.values(), FailOn::word),
        vocabulary("/$defs/severity", Severity.values(), Severity::word),
        vocabulary("/$defs/finding/properties/outcome", Outcome.values(), Outcome::word),
        vocabulary("/$defs/vault/properties/level", SecurityLevel.values(), SecurityLevel::word),
        vocabulary("/$defs/result", Result.values(), Result::id),
        vocabulary("/$defs/kind", OperationKind.values(), OperationKind::id),
        vocabulary(
            "/$defs/operation/properties/origin",
            Provenance.values(),
            origin -> origin.name().toLowerCase(Locale.ROOT)),
        vocabulary("/$defs/change/properties/impact", Impact.values(), Impact::word),
        vocabulary("/$defs/waiver/properties/standing", Standing.values(), Standing::word),
        vocabulary("/$defs/problem/properties/problem", ProblemKind.values(), ProblemKind::id));
  }

  private static <T> Arguments vocabulary(String at, T[] values, Function<T, String> word) {
    return Arguments.of(at, Stream.of(values).map(word).toList());
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void wordsAreThoseOfTheReport(String at, List<String> words) throws IOException {
    assertThat(words(schema().at(at + "/enum"))).isEqualTo(words);
  }

  private static Stream<JsonNode> everything(JsonNode node) {
    return Stream.concat(
        Stream.of(node),
        StreamSupport.stream(node.spliterator(), false).flatMap(ReportSchemaTest::everything));
  }

  private static List<String> words(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::textValue).toList();
  }

  private static List<String> complaints(Report report) throws IOException {
    return RenderedJson.complaints(RESOURCE, RenderedJson.of(report, Format.JSON));
  }

  private static JsonNode schema() throws IOException {
    return new ObjectMapper().readTree(ReportSchema.text());
  }
}
