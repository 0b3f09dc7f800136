package io.github.backupchecker.manual;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.dialect.command.CommandReader;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.knowledge.CommandFacts;
import io.github.backupchecker.knowledge.VendorError;
import io.github.backupchecker.knowledge.page.Topic;
import io.github.backupchecker.knowledge.page.Topics;
import io.github.backupchecker.knowledge.reader.KnowledgeFile;
import io.github.backupchecker.model.OperationKind;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rules.Rules;
import io.github.backupchecker.settings.SettingPages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people have at hand is found by every name that they may call it. */
class ManualTest {
  private static final Manual MANUAL = new Manual(new KnowledgeFile().read());

  @ParameterizedTest
  @EnumSource(ProblemKind.class)
  void everyProblemHasAPage(ProblemKind kind) {
    assertThat(page(kind.id())).startsWith("# " + kind.id() + "\n");
  }

  @Test
  void everySettingHasAPage() {
    for (String setting : SettingPages.names()) {
      assertThat(page(setting)).isEqualTo(SettingPages.of(setting));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"approved-by", "until", "Reason"})
  void aKeyOfAWaiverIsExplainedByThePageOfWaivers(String key) {
    assertThat(page(key)).isEqualTo(SettingPages.of("waivers"));
  }

  @Test
  void whatIsExplainedByThePageOfWaiversStandsThere() {
    assertThat(SettingPages.of("waivers")).contains(SettingPages.keys("waivers"));
  }

  @ParameterizedTest
  @EnumSource(OperationKind.class)
  void anOperationIsExplainedAsInTheDocuments(OperationKind kind) throws IOException {
    assertThat(page(kind.id())).isEqualTo(document("operations", kind.id()));
  }

  @Test
  void everyErrorIsExplainedAsInTheDocuments() throws IOException {
    for (VendorError error : new KnowledgeFile().read().errors().all()) {
      assertThat(page(error.code())).isEqualTo(document("errors", error.code()));
    }
  }

  private static String document(String folder, String name) throws IOException {
    return Files.readString(Path.of("..", "docs", folder, name + ".md"));
  }

  @Test
  void noSettingIsCalledAsSomethingOfTheVendorIs() {
    assertThat(new Topics(new KnowledgeFile().read(), OperationKind::id).all())
        .flatExtracting(Topic::names)
        .doesNotContainAnyElementsOf(SettingPages.names())
        .doesNotContainAnyElementsOf(
            SettingPages.names().stream()
                .flatMap(name -> SettingPages.keys(name).stream())
                .toList());
  }

  @Test
  void everyRuleHasItsPage() {
    Rules.all(new KnowledgeFile().read())
        .forEach(
            rule ->
                assertThat(page(rule.metadata().id().toUpperCase(Locale.ROOT)))
                    .startsWith("# " + rule.metadata().id() + "\n")
                    .contains(rule.metadata().summary()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0x29834", "0X29834", "29834", "ID: 0x29834", "error code 29834"})
  void aVendorCodeIsFoundInEverySpelling(String code) {
    assertThat(page(code)).contains("0x29834", "3 months");
  }

  @Test
  void bothSpellingsOfACodeWithADroppedZeroAreOneEntry() {
    assertThat(page("81001")).contains("810001");
    assertThat(page("810001")).contains("81001");
  }

  @ParameterizedTest
  @CsvSource({
    "1FBD3, 0x1FBD3",
    "ID: 120002, 120002",
    "error 810001, 810001",
    "Error ID: 130001, 130001",
    "81001, 81001"
  })
  void aCodeIsFoundAsItStandsOnAScreen(String typed, String code) {
    assertThat(page(typed)).startsWith("# " + code + "\n");
  }

  @Test
  void anExpiredPinTellsThatAScriptCannotWork() {
    assertThat(page("100130")).contains("An unattended script cannot work", "within five minutes");
  }

  @Test
  void theErrorOfOldStacksNamesTheVersionsThatUnderstandImmutability() {
    assertThat(page("130001")).contains("2.0.9250.0", "DPM 2022 UR1", "MABS v4");
  }

  @Test
  void aCommandIsExplainedWithEveryCombinationOfItsFlags() {
    String out = page("remove-obpolicy");

    assertThat(out)
        .startsWith("# Remove-OBPolicy\n")
        .contains(
            "  Remove-OBPolicy\n    pauses the schedule",
            "  Remove-OBPolicy -DeleteBackup\n    deletes the recovery points",
            "  Remove-OBPolicy -DeleteBackup -EnablePruning\n    keeps recovery points",
            "  Remove-OBPolicy -EnablePruning\n    prunes nothing",
            "--operation remove-policy")
        .doesNotContain("As typed");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Remove-OBPolicy -DeleteBackup | As typed, it deletes the recovery points
          Get-OBPolicy | As typed, it deletes the recovery points
          """)
  void theFlagsThatWereTypedComeFirst(String typed, String answer) {
    String line = typed.startsWith("Get") ? typed + " | Remove-OBPolicy -DeleteBackup" : typed;

    assertThat(page(line)).contains(answer);
  }

  @Test
  void flagsAreReadInAnyOrderWithAnyDashAndWithoutTheirPin() {
    assertThat(
            page(
                "Remove-OBPolicy \u2013EnablePruning -SecurityPIN 1 -deletebackup -Confirm:$false"))
        .contains("As typed, it keeps recovery points");
    assertThat(page("Remove-OBPolicy -DeletBackup")).contains("what it does is not known");
  }

  @Test
  void everyFormOfACommandIsReadAsTheOperationThatIsSaidOfIt() {
    for (CommandFacts command : new KnowledgeFile().read().explanations().commands()) {
      for (CommandFacts.Form form : command.forms()) {
        String line = command.spelling() + " " + String.join(" ", form.flags());
        form.operation()
            .ifPresent(
                kind ->
                    assertThat(
                            new CommandReader()
                                .read(line)
                                .reading()
                                .orElseThrow()
                                .intent()
                                .orElseThrow())
                        .as(line)
                        .extracting(intent -> intent.kind())
                        .isEqualTo(kind));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "MUA, multi-user authorization",
    "PIN, security PIN",
    "MARS, Recovery Services agent",
    "MABS, Microsoft Azure Backup Server",
    "DPM, Data Protection Manager",
    "RSV, Recovery Services vault",
    "Resource Guard, multi-user authorization",
    "security level, Excellent",
    "WORM, Japan East",
    "secure by default, soft delete"
  })
  void aWordIsExplained(String word, String meaning) {
    assertThat(page(word)).contains(meaning, "Source: https://");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.0.9250.0", "2.0.9250", "9250", "MARS 9250", "MARS agent version 9250"})
  void anAgentVersionTellsWhatItCanAndWhatItLacks(String version) {
    String out = page(version);

    assertThat(out).startsWith("# MARS 2.0.9250.0\n");
    assertThat(out.substring(0, out.indexOf("It lacks:")))
        .contains("It can:", "immutability-aware", "pin-stop-delete");
    assertThat(out.substring(out.indexOf("It lacks:")))
        .contains("pin-policy-change, from MARS 2.0.9262.0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"DPM 2022 UR1", "dpm 2022 ur1", "10.22.148.0"})
  void aReleaseTellsWhatItCanAndWhatItLacks(String release) {
    String out = page(release);

    assertThat(out).startsWith("# DPM 2022 UR1\n").contains("KB5019645");
    assertThat(out.substring(out.indexOf("It lacks:")))
        .contains("retain-by-policy-console, from DPM 2019 UR6 / 2022 UR2 with MARS 2.0.9250.0");
    assertThat(out).doesNotContain("OLE DB");
  }

  @Test
  void aReleaseTellsItsNotesAndItsReplacement() {
    assertThat(page("MABS v4 UR1"))
        .contains("install MABS v4 UR1 Refresh", "OLE DB Driver", "Server Core", "redistributable");
    assertThat(page("DPM 2022 UR2 Refresh")).contains("OLE DB Driver");
    assertThat(page("MABS v4")).doesNotContain("OLE DB");
    assertThat(page("DPM 1801")).contains("Not supported", "No source tells whether it can:");
  }

  @Test
  void versionsThatWerePublishedNowhereAreSaidToBeSo() {
    assertThat(page("2.0.9255.0")).contains("Not among the published versions");
    assertThat(MANUAL.page("9255")).isEmpty();
  }

  @Test
  void anOperationTellsWhatIsLostAndItsNotes() {
    assertThat(page("stop-protection-and-delete-data"))
        .contains("Afterwards backups end and the recovery points are deleted.", "in three ways");
  }

  @Test
  void aControlNamesTheRulesThatServeItAndAFrameworkItsControls() {
    assertThat(page("5.2.1"))
        .startsWith("# cis-azure-storage 5.2.1: Soft delete is enabled")
        .contains("Demands: `hybrid-security-disabled`", "Where it was read");
    assertThat(page("nist-800-53 cp-9(8)")).startsWith("# nist-800-53 CP-9(8)");
    assertThat(page("NIST"))
        .startsWith("# nist-800-53\n")
        .contains("## CP-9: System Backup", "check --framework nist-800-53");
  }

  private static String page(String name) {
    return MANUAL.page(name).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          retention-below | retention-below-minimum, retention-below-own-minimum
          Passphrase-to | passphrase-too-short
          retention-below-min | retention-below-minimum
          """)
  void theBeginningOfARuleSuggestsIt(String typed, String rule) {
    assertThat(MANUAL.unknown(typed, "a rule"))
        .isEqualTo("nothing is called '" + typed + "': did you mean " + rule + "?");
  }

  @Test
  void manyRulesWithOneBeginningAreThreeInTheirOrder() {
    assertThat(MANUAL.unknown("immutab", "a rule"))
        .isEqualTo(
            "nothing is called 'immutab': did you mean "
                + Rules.metadata(new KnowledgeFile().read()).stream()
                    .map(RuleMetadata::id)
                    .filter(id -> id.startsWith("immutab"))
                    .limit(3)
                    .collect(joining(", "))
                + "?");
  }

  @Test
  void aLetterOrTwoBeginNothing() {
    assertThat(MANUAL.unknown("re", "a rule")).isEqualTo("nothing is called 're': a rule");
  }
}
