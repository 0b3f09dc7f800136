package io.github.backupchecker.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.knowledge.reader.KnowledgeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas are schemas, and refuse nothing that the readers read. */
class SchemaAcceptsTest {
  private static final Knowledge KNOWLEDGE = new KnowledgeFile().read();
  private static final Validator LANGUAGE = new Validator(JsonSchema.ofLanguage(KNOWLEDGE));
  private static final Validator SETTINGS = new Validator(JsonSchema.ofSettings(KNOWLEDGE));
  private static final Path SAMPLES = Path.of("..", "samples");
  private static final Path DOCS = Path.of("..", "docs");
  private static final String ARM = "Microsoft.RecoveryServices/";
  private static final Pattern BLOCK = Pattern.compile("```yaml\\n(.*?)```", Pattern.DOTALL);
  private static final Pattern OF_SETTINGS =
      Pattern.compile(
          "# backup-checker\\.yaml\\n|(?:fail-on|rules|minimums|waivers|estates|frameworks):");

  static List<JsonSchema> schemas() {
    return List.of(JsonSchema.ofLanguage(KNOWLEDGE), JsonSchema.ofSettings(KNOWLEDGE));
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void theyKeepTheDraft(JsonSchema schema) {
    assertThat(Validator.complaintsOfTheDraft(schema)).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> everySampleIsAccepted() throws IOException {
    try (Stream<Path> files = Files.walk(SAMPLES)) {
      List<Path> yaml = files.filter(SchemaAcceptsTest::isDeclared).sorted().toList();
      assertThat(yaml).hasSizeGreaterThan(10);
      return yaml.stream()
          .map(
              file ->
                  dynamicTest(
                      file.toString(), () -> isAccepted(Files.readString(file), isSettings(file))));
    }
  }

  private static boolean isDeclared(Path file) {
    return file.toString().endsWith(".yaml") && !file.toString().contains("target");
  }

  private static boolean isSettings(Path file) {
    return file.endsWith("backup-checker.yaml");
  }

  @TestFactory
  Stream<DynamicTest> everyExampleOfTheManualsIsAccepted() throws IOException {
    try (Stream<Path> pages = Files.list(DOCS.resolve("rules"))) {
      List<Path> sorted =
          Stream.concat(Stream.of(DOCS.resolve("language.md")), pages).sorted().toList();
      return sorted.stream().flatMap(SchemaAcceptsTest::examples);
    }
  }

  private static Stream<DynamicTest> examples(Path page) {
    Matcher blocks = BLOCK.matcher(text(page));
    return blocks
        .results()
        .map(block -> block.group(1))
        .filter(yaml -> !yaml.contains(ARM))
        .map(
            yaml ->
                dynamicTest(
                    page.getFileName() + ": " + yaml.lines().findFirst().orElse(""),
                    () -> isAccepted(yaml, OF_SETTINGS.matcher(yaml).lookingAt())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "backup-checker: 1",
        "backup-checker: '1'",
        "vaults: { a: }",
        "vaults:",
        "x-own: [ 1 ]\nvaults: { x-own: 1, a: { x-own: {} } }",
        "vaults: { a: { immutability: LOCKED, soft-delete: AlwaysON, redundancy: GeoRedundant } }",
        "vaults: { a: { immutability: { state: Unlocked, type: time_based, duration: { count: 90, durationType: Days } } } }",
        "vaults: { a: { cross-region-restore: enabled, private-endpoint: true, elsewhere: no } }",
        "vaults: { a: { multi-user-authorization: '${guard}', notifications: { emails: a@b.example } } }",
        "vaults: { a: { multi-user-authorization: { excludes: deleteProtection } } }",
        "vaults: { a: { hybrid-security: \"[parameters('state')]\", subscription: 12345 } }",
        "vaults: { a: { hybrid-security: [parameters('state')] } }",
        "agents: { a: { version: 9262, policy: 1801, vault: \"{{ vault }}\", passphrase: { length: 24 } } }",
        "agents: { a: { protects: { volumes: 'D:', system-state: true } } }",
        "agents: { a: { protects: { volumes: [ 'D:', '${v}' ], system-state: { policy: p } } } }",
        "policies: { p: { schedule: { every: 02 weeks, at: 15:00, on: Monday }, retention: { daily: 7days } } }",
        "policies: { p: { schedule: { every: Daily, at: [ '00:00', '23:59' ], on: [ monday, TUESDAY ] } } }",
        "operations: { o: { do: upgrade, to: 2.0.9262.0 } }",
        "operations: { o: { do: reduce-retention, on: agents/*, to: { daily: 7 days } } }",
        "operations: { o: { do: reduce-schedule, to: { every: week }, unattended: on } }",
        "defaults: { agents: { vault: v } }",
        "vaults: { a: { description: [ any, { thing: 1 } ], labels: { a: b }, renamed-from: vaults/b } }"
      })
  void whatIsReadInOtherWordsIsAccepted(String yaml) {
    assertThat(new Binder(KNOWLEDGE, DOCS).ofDeclaration("estate.yaml", yaml)).isEmpty();
    isAccepted(yaml, false);
  }

  /** Editors may hand over a merged mapping with the key by which it was merged. */
  @Test
  void aMergeKeyIsAccepted() throws IOException {
    var json =
        new com.fasterxml.jackson.databind.ObjectMapper()
            .readTree("{ \"agents\": { \"a\": { \"<<\": { \"vault\": \"v\" } } } }");

    assertThat(LANGUAGE.complaints(json)).isEmpty();
  }

  private static void isAccepted(String yaml, boolean settings) {
    assertThat(AsJson.documents(yaml))
        .isNotEmpty()
        .allSatisfy(
            document ->
                assertThat((settings ? SETTINGS : LANGUAGE).complaints(document)).isEmpty());
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
