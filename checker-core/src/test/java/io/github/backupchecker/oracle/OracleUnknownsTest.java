package io.github.backupchecker.oracle;

import static io.github.backupchecker.oracle.Installations.KNOWLEDGE;
import static io.github.backupchecker.oracle.Installations.installation;
import static io.github.backupchecker.oracle.Installations.vault;
import static io.github.backupchecker.oracle.OracleTest.ask;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.model.OperationKind;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is answered where something that decides is not known, and what works instead. */
class OracleUnknownsTest {

  @Test
  void anUnknownThatChangesNothingDoesNotMatter() {
    assertThat(ask("remove-policy", "MARS with 9262", "locked", "-").code()).contains("810001");
    assertThat(ask("stop-protection-and-retain-data", "MARS", "-", "-").result())
        .isEqualTo(Result.ALLOWED);
    assertThat(ask("disable-immutability", "MARS", "locked", "-").result())
        .isEqualTo(Result.REFUSED);
  }

  @Test
  void onlyWhatDecidesIsNamed() {
    Prediction answer = ask("stop-protection-and-delete-data", "MARS with 9262", "-", "enabled");

    assertThat(answer.result()).isEqualTo(Result.UNDETERMINED);
    assertThat(answer.reason())
        .contains("the vault's immutability, which is not known: pin-required or refused")
        .doesNotContain("hybrid-security", "soft-delete");
  }

  @Test
  void softDeleteIsNamedWhereItDecides() {
    VaultState unknown = new VaultState(Optional.empty(), Optional.empty(), Optional.empty());
    Question question =
        Question.of(OperationKind.DISABLE_SOFT_DELETE, installation("MARS"), unknown);

    assertThat(new Oracle(KNOWLEDGE).answer(question).reason())
        .contains("the vault's soft-delete, which");
  }

  @Test
  void aRefusalWhoseCodeDependsOnTheVaultNamesBothCodes() {
    Question question =
        new Question(
            OperationKind.REDUCE_RETENTION,
            Means.CONSOLE,
            installation("MARS with 9040"),
            vault("-", "enabled"),
            true,
            RetentionCut.BELOW_MINIMUM);

    Prediction answer = new Oracle(KNOWLEDGE).answer(question);

    assertThat(answer.result()).isEqualTo(Result.REFUSED);
    assertThat(answer.code()).isEmpty();
    assertThat(answer.message()).isEmpty();
    assertThat(answer.reason()).contains("0x29834 or 130001", "immutability");
  }

  @Test
  void aRefusalOfAnUnknownStackHasNoCode() {
    Prediction answer = ask("remove-policy", "MARS", "locked", "enabled");

    assertThat(answer.result()).isEqualTo(Result.REFUSED);
    assertThat(answer.code()).isEmpty();
    assertThat(answer.remedy().orElseThrow()).contains("without -DeleteBackup");
  }

  @Test
  void whatIsNotDeclaredIsAskedFor() {
    assertThat(ask("change-passphrase", "MARS", "disabled", "enabled").reason())
        .contains("declare the version of its MARS agent");
    assertThat(ask("change-passphrase", "DPM", "disabled", "enabled").reason())
        .contains("declare its product and release");
    assertThat(ask("change-passphrase", "DPM 1801 with 9262", "disabled", "enabled").reason())
        .contains("no source tells of DPM 1801");
  }

  @Test
  void aServerIsAsAbleAsItsLesserPart() {
    assertThat(ask("change-passphrase", "DPM 2016 UR1", "disabled", "enabled").code())
        .contains("120002");
    assertThat(ask("remove-data-source", "MABS v3", "locked", "-").code()).contains("130001");
    assertThat(ask("remove-data-source", "MABS v4", "locked", "-").code()).isEmpty();
  }

  @Test
  void theWayThatWorksIsThatOfTheDeclaredStack() {
    assertThat(remedy("remove-policy", "MARS with 9262"))
        .contains(
            "stop protection and keep",
            "Remove-OBPolicy -DeleteBackup -EnablePruning -SecurityPIN <PIN>");
    assertThat(remedy("remove-policy", "MARS with 9250"))
        .startsWith("Remove-OBPolicy -DeleteBackup -EnablePruning -SecurityPIN <PIN>");
    assertThat(remedy("remove-policy", "MARS with 9249")).contains("without -DeleteBackup");
    assertThat(remedy("delete-system-state-protection", "MARS with 9262"))
        .doesNotContain("Remove-OBPolicy");
    assertThat(remedy("remove-data-source", "DPM 2022 UR2 with 9262"))
        .contains("stop protection and keep online", "-EnableOnlineRPsPruning");
    assertThat(remedy("remove-data-source", "DPM 2022 UR1 with 9250"))
        .startsWith(
            "Remove-DPMChildDatasource -KeepDiskData -KeepOnlineData -EnableOnlineRPsPruning");
    assertThat(remedy("remove-data-source", "MABS v3 with 9262"))
        .startsWith("Remove-DPMChildDatasource -KeepDiskData -KeepOnlineData keeps");
    assertThat(remedy("reduce-retention", "MARS with 9262")).contains("raise it");
  }

  @Test
  void noCommandIsOfferedWhereNoSourceKnowsIt() {
    assertThat(remedy("remove-data-source", "DPM 2019 UR6 with 9262"))
        .contains("stop protection and keep online")
        .doesNotContain("-EnableOnlineRPsPruning");
  }

  private static String remedy(String kind, String installation) {
    return ask(kind, installation, "locked", "enabled").remedy().orElseThrow();
  }
}
