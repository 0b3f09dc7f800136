package io.github.backupchecker.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.knowledge.reader.KnowledgeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The readers and the schemas judge alike whatever is changed in what both accept. */
class SchemaDriftTest {
  private static final Knowledge KNOWLEDGE = new KnowledgeFile().read();
  private static final int ROUNDS = 6_000;
  private static final Set<ProblemKind> OF_KEYS_AND_TYPES =
      EnumSet.of(ProblemKind.UNKNOWN_KEY, ProblemKind.WRONG_TYPE);
  @TempDir private Path folder;

  @Test
  void whatOneRefusesOfADeclarationTheOtherRefuses() throws IOException {
    Validator schema = new Validator(JsonSchema.ofLanguage(KNOWLEDGE));
    Binder binder = new Binder(KNOWLEDGE, folder);
    List<JsonNode> valid = declarations();
    List<String> disagreements = new ArrayList<>();
    int refused = 0;
    for (int seed = 0; seed < ROUNDS; seed++) {
      Random random = new Random(seed);
      Mutation mutation = Mutation.of(valid.get(random.nextInt(valid.size())), random);
      List<Problem> problems = binder.ofDeclaration("a.json", mutation.document().toString());
      List<String> complaints = schema.complaints(mutation.document());
      refused += complaints.isEmpty() ? 0 : 1;
      boolean missed =
          complaints.isEmpty()
              && problems.stream().anyMatch(SchemaDriftTest::isOfForm)
              && !dependsOnMore(mutation);
      if (missed || (problems.isEmpty() && !complaints.isEmpty() && !isUnread(mutation))) {
        disagreements.add(seed + " " + mutation.path() + " " + problems + " " + complaints);
      }
    }
    assertThat(disagreements).isEmpty();
    assertThat(refused).isBetween(ROUNDS / 4, ROUNDS * 9 / 10);
  }

  /** Of the form of a file; contradictions, versions and commands are for code to judge. */
  private static boolean isOfForm(Problem problem) {
    String message = problem.message();
    return OF_KEYS_AND_TYPES.contains(problem.kind())
        || (message.contains("' is not a value of '")
            && message.contains("': expected ")
            && Stream.of("version", "release", "command").noneMatch(message::contains));
  }

  /** What from and to mean depends on the operation, and defaults are no value. */
  private static boolean dependsOnMore(Mutation mutation) {
    List<String> path = mutation.path();
    return path.get(0).equals("defaults")
        || (path.get(0).equals("operations")
            && path.size() > 2
            && Stream.of("do", "from", "to").anyMatch(path.get(2)::equals));
  }

  /** An upgrade has no from, and nothing reads it. */
  private static boolean isUnread(Mutation mutation) {
    return mutation.path().get(0).equals("operations") && mutation.path().contains("from");
  }

  /** The first block of the manual has every kind of object. */
  private static String example() throws IOException {
    String manual = Files.readString(Path.of("..", "docs", "language.md"));
    int start = manual.indexOf("vaults:");
    return manual.substring(start, manual.indexOf("```", start));
  }

  private List<JsonNode> declarations() throws IOException {
    Binder binder = new Binder(KNOWLEDGE, folder);
    Validator schema = new Validator(JsonSchema.ofLanguage(KNOWLEDGE));
    List<JsonNode> all = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("..", "samples"))) {
      for (Path file :
          files.filter(f -> f.toString().contains("src/main/backup/")).sorted().toList()) {
        if (file.toString().endsWith(".yaml") && !file.endsWith("backup-checker.yaml")) {
          all.addAll(AsJson.documents(Files.readString(file)));
        }
      }
    }
    all.addAll(AsJson.documents(example()));
    all.removeIf(document -> !binder.ofDeclaration("a.json", document.toString()).isEmpty());
    assertThat(all)
        .hasSizeGreaterThan(8)
        .allSatisfy(d -> assertThat(schema.complaints(d)).isEmpty());
    return all;
  }

  @Test
  void whatOneRefusesOfSettingsTheOtherRefuses() {
    Validator schema = new Validator(JsonSchema.ofSettings(KNOWLEDGE));
    Binder binder = new Binder(KNOWLEDGE, folder);
    JsonNode valid =
        AsJson.documents(
                """
                fail-on: warning
                undetermined: warn
                minimums: { daily: 30 days, yearly: 9 years }
                rules: { notification-missing: error, immutability-not-locked: off }
                """)
            .get(0);
    List<String> disagreements = new ArrayList<>();
    for (int seed = 0; seed < ROUNDS / 4; seed++) {
      Mutation mutation = Mutation.of(valid, new Random(seed));
      List<Problem> problems = binder.ofSettings(mutation.document().toString());
      List<String> complaints = schema.complaints(mutation.document());
      boolean missed =
          complaints.isEmpty() && problems.stream().anyMatch(SchemaDriftTest::isOfForm);
      if (missed || (problems.isEmpty() && !complaints.isEmpty())) {
        disagreements.add(seed + " " + mutation.path() + " " + problems + " " + complaints);
      }
    }
    assertThat(disagreements).isEmpty();
  }
}
