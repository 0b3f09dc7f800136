package io.github.backupchecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.dialect.command.CommandReader;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.knowledge.CommandFacts;
import io.github.backupchecker.knowledge.VendorError;
import io.github.backupchecker.knowledge.page.Topic;
import io.github.backupchecker.knowledge.page.Topics;
import io.github.backupchecker.knowledge.reader.KnowledgeFile;
import io.github.backupchecker.model.OperationKind;
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

class ExplainCommandTest {

  @ParameterizedTest
  @EnumSource(ProblemKind.class)
  void everyProblemHasAPage(ProblemKind kind) {
    assertThat(Run.of("explain", kind.id()).out()).startsWith("# " + kind.id() + "\n");
  }

  @Test
  void everySettingHasAPage() {
    for (String setting : SettingPages.names()) {
      assertThat(Run.of("explain", setting).out()).isEqualTo(SettingPages.of(setting));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"approved-by", "until", "Reason"})
  void aKeyOfAWaiverIsExplainedByThePageOfWaivers(String key) {
    assertThat(Run.of("explain", key).out()).isEqualTo(SettingPages.of("waivers"));
  }

  @ParameterizedTest
  @CsvSource({
    "fail_on, fail-on",
    "wavers, waivers",
    "aproved-by, approved-by",
    "retention-below-minimun, retention-below-minimum",
    "stale-wavier, stale-waiver",
    "stop-protection-and-delete-dta, stop-protection-and-delete-data",
    "0x29843, 0x29834"
  })
  void aMisspeltNameOfAnyKindIsAnsweredWithTheNearest(String typed, String meant) {
    Run run = Run.of("explain", typed);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("did you mean " + meant);
  }

  @Test
  void whatIsExplainedByThePageOfWaiversStandsThere() {
    assertThat(SettingPages.of("waivers")).contains(SettingPages.keys("waivers"));
  }

  @ParameterizedTest
  @EnumSource(OperationKind.class)
  void anOperationIsExplainedAsInTheDocuments(OperationKind kind) throws IOException {
    assertThat(Run.of("explain", kind.id()).out()).isEqualTo(page("operations", kind.id()));
  }

  @Test
  void everyErrorIsExplainedAsInTheDocuments() throws IOException {
    for (VendorError error : new KnowledgeFile().read().errors().all()) {
      assertThat(Run.of("explain", error.code()).out()).isEqualTo(page("errors", error.code()));
    }
  }

  private static String page(String folder, String name) throws IOException {
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
                assertThat(Run.of("explain", rule.metadata().id().toUpperCase(Locale.ROOT)).out())
                    .startsWith("# " + rule.metadata().id() + "\n")
                    .contains(rule.metadata().summary()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0x29834", "0X29834", "29834", "ID: 0x29834", "error code 29834"})
  void aVendorCodeIsFoundInEverySpelling(String code) {
    assertThat(Run.of("explain", code).out()).contains("0x29834", "3 months");
  }

  @Test
  void bothSpellingsOfACodeWithADroppedZeroAreOneEntry() {
    assertThat(Run.of("explain", "81001").out()).contains("810001");
    assertThat(Run.of("explain", "810001").out()).contains("81001");
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
    assertThat(Run.of("explain", typed).out()).startsWith("# " + code + "\n");
    assertThat(Run.of(("explain " + typed).split(" ")).out()).startsWith("# " + code + "\n");
  }

  @Test
  void anExpiredPinTellsThatAScriptCannotWork() {
    assertThat(Run.of("explain", "100130").out())
        .contains("An unattended script cannot work", "within five minutes");
  }

  @Test
  void theErrorOfOldStacksNamesTheVersionsThatUnderstandImmutability() {
    assertThat(Run.of("explain", "130001").out()).contains("2.0.9250.0", "DPM 2022 UR1", "MABS v4");
  }

  @Test
  void aCommandIsExplainedWithEveryCombinationOfItsFlags() {
    String out = Run.of("explain", "remove-obpolicy").out();

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

    assertThat(Run.of("explain", line).out()).contains(answer);
    assertThat(Run.of(("explain " + line).split(" ")).out()).contains(answer);
  }

  @Test
  void flagsAreReadInAnyOrderWithAnyDashAndWithoutTheirPin() {
    assertThat(
            Run.of(
                    "explain",
                    "Remove-OBPolicy \u2013EnablePruning -SecurityPIN 1 -deletebackup -Confirm:$false")
                .out())
        .contains("As typed, it keeps recovery points");
    assertThat(Run.of("explain", "Remove-OBPolicy -DeletBackup").out())
        .contains("what it does is not known");
  }

  @Test
  void aCommandAndACodeAreTwoNames() {
    assertThat(Run.of("explain", "Remove-OBPolicy", "0x29834", "MUA").out())
        .contains("# Remove-OBPolicy\n", "# 0x29834\n", "# MUA\n")
        .doesNotContain("As typed");
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
    assertThat(Run.of("explain", word).out()).contains(meaning, "Source: https://");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.0.9250.0", "2.0.9250", "9250", "MARS 9250", "MARS agent version 9250"})
  void anAgentVersionTellsWhatItCanAndWhatItLacks(String version) {
    String out = Run.of("explain", version).out();

    assertThat(out).startsWith("# MARS 2.0.9250.0\n");
    assertThat(out.substring(0, out.indexOf("It lacks:")))
        .contains("It can:", "immutability-aware", "pin-stop-delete");
    assertThat(out.substring(out.indexOf("It lacks:")))
        .contains("pin-policy-change, from MARS 2.0.9262.0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"DPM 2022 UR1", "dpm 2022 ur1", "10.22.148.0"})
  void aReleaseTellsWhatItCanAndWhatItLacks(String release) {
    String out = Run.of("explain", release).out();

    assertThat(out).startsWith("# DPM 2022 UR1\n").contains("KB5019645");
    assertThat(out.substring(out.indexOf("It lacks:")))
        .contains("retain-by-policy-console, from DPM 2019 UR6 / 2022 UR2 with MARS 2.0.9250.0");
    assertThat(out).doesNotContain("OLE DB");
  }

  @Test
  void aReleaseTellsItsNotesAndItsReplacement() {
    assertThat(Run.of("explain", "MABS v4 UR1").out())
        .contains("install MABS v4 UR1 Refresh", "OLE DB Driver", "Server Core", "redistributable");
    assertThat(Run.of("explain", "DPM 2022 UR2 Refresh").out()).contains("OLE DB Driver");
    assertThat(Run.of("explain", "MABS v4").out()).doesNotContain("OLE DB");
    assertThat(Run.of("explain", "DPM 1801").out())
        .contains("Not supported", "No source tells whether it can:");
  }

  @Test
  void versionsThatWerePublishedNowhereAreSaidToBeSo() {
    assertThat(Run.of("explain", "2.0.9255.0").out()).contains("Not among the published versions");
    assertThat(Run.of("explain", "9255").exitCode()).isEqualTo(2);
  }

  @Test
  void anOperationTellsWhatIsLostAndItsNotes() {
    assertThat(Run.of("explain", "stop-protection-and-delete-data").out())
        .contains("Afterwards backups end and the recovery points are deleted.", "in three ways");
  }

  @Test
  void whatIsNotKnownIsSaidWithWhatIs() {
    Run run = Run.of("explain", "the third chapter");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("nothing is called", "a framework or a control of one");
  }

  @Test
  void aControlNamesTheRulesThatServeItAndAFrameworkItsControls() {
    assertThat(Run.of("explain", "5.2.1").out())
        .startsWith("# cis-azure-storage 5.2.1: Soft delete is enabled")
        .contains("Demands: `hybrid-security-disabled`", "Where it was read");
    assertThat(Run.of("explain", "nist-800-53", "cp-9(8)").out())
        .startsWith("# nist-800-53 CP-9(8)");
    assertThat(Run.of("explain", "NIST").out())
        .startsWith("# nist-800-53\n")
        .contains("## CP-9: System Backup", "check --framework nist-800-53");
  }

  @Test
  void anUnknownNameIsAnsweredWithTheNearest() {
    Run run = Run.of("explain", "agent-to-old", "unknown-key");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("'agent-to-old'", "agent-too-old");
    assertThat(run.out()).startsWith("# unknown-key\n");
  }
}
