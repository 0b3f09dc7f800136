package io.github.backupchecker.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.CheckRequest;
import io.github.backupchecker.Checker;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.finding.Severity;
import io.github.backupchecker.knowledge.Framework;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.knowledge.reader.KnowledgeFile;
import io.github.backupchecker.rule.RuleGroup;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rules.Rules;
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
      RuleMetadata.warning(
              RuleGroup.VAULT_POSTURE, "customer-managed-key-missing", "A key is missing.")
          .with(RuleMetadata.Traits.OFF_BY_DEFAULT);
  private static final RuleMetadata OTHER =
      RuleMetadata.note(
              RuleGroup.VAULT_POSTURE, "hybrid-security-without-effect", "It has no effect.")
          .with(RuleMetadata.Traits.OFF_BY_DEFAULT);
  private static final RuleMetadata USUAL =
      RuleMetadata.error(RuleGroup.VAULT_POSTURE, "soft-delete-disabled", "Soft delete is off.");
  private static final RuleMetadata UNRELATED =
      RuleMetadata.error(RuleGroup.VAULT_POSTURE, "agent-too-old", "It is too old.");
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
            profile("frameworks: cis-azure-storage\nrules: { customer-managed-key-missing: off }\n")
                .severity(OPTIONAL))
        .isEmpty();
    assertThat(profile("rules: { customer-managed-key-missing: error }\n").severity(OPTIONAL))
        .contains(Severity.ERROR);
  }

  @Test
  void anotherNameIsAProblemAndTheReportSaysHowManyRulesRun() throws IOException {
    assertThat(check("frameworks: [ cis-azure-storrage ]\n").problems())
        .singleElement()
        .satisfies(p -> assertThat(p.message()).contains("did you mean 'cis-azure-storage'?"));
    assertThat(check("frameworks: [ cis-azure-storage ]\n").notes())
        .contains("framework cis-azure-storage: 13 of its rules run");
  }

  @Test
  void oneThatOnlySupportsAControlStaysOff() throws IOException {
    assertThat(KNOWLEDGE.frameworks().serving(OTHER.id())).isNotEmpty();
    assertThat(profile("frameworks: [ nist-800-53, iso-27001 ]\n").severity(OTHER)).isEmpty();
  }

  @Test
  void byOneFrameworkAloneNoOtherRuleRuns() throws IOException {
    Profile alone = profile("rules: { soft-delete-disabled: note }\n").with(only("CIS-S "));

    assertThat(alone.severity(USUAL)).contains(Severity.NOTE);
    assertThat(alone.severity(OPTIONAL)).contains(Severity.WARNING);
    assertThat(alone.severity(UNRELATED)).isEmpty();
    assertThat(profile("fail-on: error\n").with(only("iso-27001")).severity(OTHER)).isEmpty();
  }

  @Test
  void theReportTellsThatNoOtherRuleRan() throws IOException {
    Files.writeString(folder.resolve("v.yaml"), "vaults: { v: { immutability: disabled } }\n");
    Report report =
        new Checker(KNOWLEDGE).check(CheckRequest.of(folder).with(only("cis-azure-storage")));

    assertThat(report.notes())
        .contains(
            "judged by framework cis-azure-storage alone: 13 rules run, and no other; run it once"
                + " without --framework");
    assertThat(report.findings())
        .extracting(found -> found.rule().id())
        .containsExactly("immutability-disabled");
    assertThat(report.frameworks().all()).hasSize(1);
  }

  @Test
  void theReportTellsThatNoneOfItsRulesHadAnythingToExamine() throws IOException {
    Files.writeString(
        folder.resolve("p.yaml"), "policies: { p: { retention: { daily: 3 days } } }");
    Report report =
        new Checker(KNOWLEDGE).check(CheckRequest.of(folder).with(only("cis-azure-storage")));

    assertThat(report.notes())
        .contains(
            "judged by framework cis-azure-storage alone: none of its 13 rules applies to what is"
                + " declared, so nothing was examined; run it once without --framework");
  }

  @Test
  void everyRuleOfAFrameworkExists() {
    List<String> rules = Rules.metadata(KNOWLEDGE).stream().map(RuleMetadata::id).toList();

    assertThat(KNOWLEDGE.frameworks().all()).flatExtracting(Framework::rules).isSubsetOf(rules);
    assertThat(KNOWLEDGE.frameworks().ids()).doesNotContain("cis-azure-foundations");
  }

  private static Overrides only(String name) {
    return Overrides.none().judgingBy(KNOWLEDGE.frameworks().named(name).orElseThrow());
  }

  private Profile profile(String settings) throws IOException {
    Path file = Files.writeString(folder.resolve("backup-checker.yaml"), settings);
    return new SettingsReader(KNOWLEDGE, List.of(OPTIONAL, OTHER, USUAL, UNRELATED))
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
