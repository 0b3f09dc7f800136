package io.github.backupchecker.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.CheckRequest;
import io.github.backupchecker.Checker;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.finding.Severity;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.knowledge.reader.KnowledgeFile;
import io.github.backupchecker.rule.RuleMetadata;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A framework switches its optional rules on, and nothing else changes. */
class FrameworksTest {
  private static final Knowledge KNOWLEDGE = new KnowledgeFile().read();
  private static final RuleMetadata OPTIONAL =
      RuleMetadata.warning("key-missing", "A key is missing.").askedBy("cis-azure-storage");
  private static final RuleMetadata OTHER =
      RuleMetadata.warning("lock-missing", "A lock is missing.").askedBy("another");
  private static final RuleMetadata USUAL = RuleMetadata.error("too-old", "It is too old.");
  @TempDir private Path folder;

  @Test
  void itsRulesRunWhereItIsNamed() throws IOException {
    Profile asked = profile("frameworks: [ cis-azure-storage ]\n");
    Profile usual = profile("fail-on: error\n");

    assertThat(usual.severity(OPTIONAL)).isEmpty();
    assertThat(asked.severity(OPTIONAL)).contains(Severity.WARNING);
    assertThat(asked.severity(OTHER)).isEmpty();
    assertThat(asked.severity(USUAL)).isEqualTo(usual.severity(USUAL)).contains(Severity.ERROR);
  }

  @Test
  void aSeverityOfTheTeamCountsMore() throws IOException {
    assertThat(
            profile("frameworks: cis-azure-storage\nrules: { key-missing: off }\n")
                .severity(OPTIONAL))
        .isEmpty();
    assertThat(profile("rules: { key-missing: error }\n").severity(OPTIONAL))
        .contains(Severity.ERROR);
  }

  @Test
  void anotherNameIsAProblemAndTheReportSaysHowManyRulesRun() throws IOException {
    assertThat(check("frameworks: [ cis-azure-storrage ]\n").problems())
        .singleElement()
        .satisfies(p -> assertThat(p.message()).contains("did you mean 'cis-azure-storage'?"));
    assertThat(check("frameworks: [ cis-azure-storage ]\n").notes())
        .contains("framework cis-azure-storage: this version has no rule of it");
  }

  private Profile profile(String settings) throws IOException {
    Path file = Files.writeString(folder.resolve("backup-checker.yaml"), settings);
    return new SettingsReader(KNOWLEDGE, List.of(OPTIONAL, OTHER, USUAL))
        .read(SettingsRequest.of(file))
        .profile();
  }

  private Report check(String settings) throws IOException {
    Files.writeString(folder.resolve("backup-checker.yaml"), settings);
    Files.writeString(
        folder.resolve("p.yaml"), "policies: { p: { retention: { daily: 30 days } } }\n");
    return new Checker(KNOWLEDGE).check(CheckRequest.of(folder));
  }
}
