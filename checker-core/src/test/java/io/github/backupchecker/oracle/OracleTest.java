package io.github.backupchecker.oracle;

import static io.github.backupchecker.oracle.Installations.KNOWLEDGE;
import static io.github.backupchecker.oracle.Installations.installation;
import static io.github.backupchecker.oracle.Installations.vault;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.model.OperationKind;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the vendor answers, cell by cell; the expected codes are those of the vendor's page. */
class OracleTest {
  private static final Oracle ORACLE = new Oracle(KNOWLEDGE);

  /** What an immutable vault refuses, on an aware stack and on an old one. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          remove-data-source | DPM 2022 UR1 with 9250 | 81001
          remove-data-source | DPM 2022 UR1 with 9249 | 130001
          remove-data-source | DPM 2022 with 9262 | 130001
          remove-data-source | MABS v4 with 9250 | 81001
          remove-data-source | MABS v3 UR2 with 9262 | 130001
          stop-protection-and-delete-data | DPM 2022 UR1 with 9250 | 81001
          stop-protection-and-delete-data | DPM 2025 with 9250 | 81001
          stop-protection-and-delete-data | DPM 2016 UR10 with 9262 | 130001
          stop-protection-and-delete-data | MABS v4 with 9250 | 81001
          stop-protection-and-delete-data | MABS v4 with 9249 | 130001
          reduce-retention | DPM 2022 UR1 with 9250 | 810002
          reduce-retention | DPM 2022 with 9250 | 130001
          reduce-retention | MABS v4 with 9250 | 810002
          reduce-retention | MABS v3 with 9250 | 130001
          remove-child-data-source | DPM 2022 UR1 with 9250 | 81001
          remove-child-data-source | DPM 2019 UR5 with 9250 | 130001
          remove-child-data-source | MABS v4 with 9250 | 81001
          remove-child-data-source | MABS v2 with 9250 | 130001
          delete-system-state-protection | MARS with 9250 | 810001
          delete-system-state-protection | MARS with 9249 | 130001
          stop-protection-and-delete-data | MARS with 9250 | 810001
          stop-protection-and-delete-data | MARS with 9249 | 130001
          reduce-retention | MARS with 9250 | -
          reduce-retention | MARS with 9249 | 130001
          remove-policy | MARS with 9250 | 810001
          remove-policy | MARS with 9249 | 130001
          """)
  void anImmutableVaultRefusesWithTheCodeAsPrinted(String kind, String installation, String code) {
    for (String immutability : new String[] {"unlocked", "locked"}) {
      for (String security : new String[] {"disabled", "enabled", "always-on", "-"}) {
        Prediction answer = ask(kind, installation, immutability, security);

        assertThat(answer.result()).isEqualTo(Result.REFUSED);
        assertThat(answer.code().orElse(null)).isEqualTo(code);
        assertThat(answer.message()).isPresent();
        assertThat(answer.remedy()).isPresent();
        assertThat(answer.sources()).isNotEmpty();
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          add-exclusion | MARS with 9262 | pin-required
          remove-volume | MARS with 9262 | pin-required
          reduce-schedule | MARS with 9262 | pin-required
          increase-retention | MARS with 9262 | allowed
          increase-retention | DPM 2022 UR1 with 9250 | allowed
          reduce-schedule | DPM 2022 UR1 with 9250 | allowed
          stop-protection-and-retain-data | MARS with 9040 | allowed
          stop-protection-and-retain-data | DPM 2012 R2 with 9040 | allowed
          """)
  void anImmutableVaultRefusesNothingElse(String kind, String installation, String result) {
    assertThat(ask(kind, installation, "locked", "enabled").result().id()).isEqualTo(result);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MARS with 9249 | unavailable | unavailable
          MARS with 9250 | unavailable | pin-required
          MARS with 9261 | unavailable | pin-required
          MARS with 9262 | allowed | pin-required
          DPM 2016 UR10 with 9262 | unavailable | unavailable
          DPM 2019 UR5 with 9262 | unavailable | unavailable
          DPM 2019 UR6 with 9262 | allowed | undetermined
          DPM 2022 with 9262 | unavailable | unavailable
          DPM 2022 UR1 with 9250 | unavailable | allowed
          DPM 2022 UR1 with 9249 | unavailable | unavailable
          DPM 2022 UR2 with 9250 | allowed | allowed
          DPM 1801 with 9262 | undetermined | undetermined
          MABS v3 UR2 Hotfix with 9262 | unavailable | unavailable
          MABS v4 with 9250 | unavailable | allowed
          MABS v4 UR1 with 9250 | allowed | allowed
          """)
  void keepingByPolicyDependsOnConsoleAndCommand(
      String installation, String console, String command) {
    OperationKind kind = OperationKind.STOP_PROTECTION_AND_RETAIN_BY_POLICY;
    Means typed = installation.startsWith("MARS") ? Means.DELETING_COMMAND : Means.COMMAND;

    assertThat(ask(kind, Means.CONSOLE, installation).result().id()).isEqualTo(console);
    assertThat(ask(kind, typed, installation).result().id()).isEqualTo(command);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          change-passphrase | MARS with 9040 | 120002
          change-passphrase | DPM 2016 UR1 with 9262 | 120002
          change-passphrase | DPM 2012 R2 UR11 with 9262 | 120002
          change-passphrase | MABS v1 with 9262 | 120002
          change-passphrase | MABS v4 with 9040 | 120002
          change-passphrase | DPM 2010 with 9262 | 120002
          stop-protection-and-delete-data | MARS with 9040 | -
          stop-protection-and-delete-data | DPM 2016 UR1 with 9262 | -
          remove-child-data-source | MABS v1 with 9262 | -
          delete-system-state-protection | MARS with 9040 | -
          remove-policy | MARS with 9040 | -
          """)
  void belowTheFloorCriticalOperationsAreRefused(String kind, String installation, String code) {
    Prediction answer = ask(kind, installation, "disabled", "enabled");

    assertThat(answer.result()).isEqualTo(Result.REFUSED);
    assertThat(answer.code().orElse(null)).isEqualTo(code);
    assertThat(answer.remedy().orElseThrow()).contains("upgrade to");
  }

  @Test
  void belowTheFloorOnlyAKnownCutBelowTheMinimumIsRefused() {
    assertThat(cut("MARS with 9040", RetentionCut.BELOW_MINIMUM).code()).contains("0x29834");
    assertThat(cut("MARS with 9040", RetentionCut.ABOVE_MINIMUM).result())
        .isEqualTo(Result.UNGUARDED);
    assertThat(cut("MARS with 9040", RetentionCut.NOT_STATED).result()).isEqualTo(Result.UNGUARDED);
    assertThat(cut("DPM 2016 UR1 with 9262", RetentionCut.BELOW_MINIMUM).code())
        .contains("0x29834");
    assertThat(cut("DPM 2016 UR2 with 9262", RetentionCut.BELOW_MINIMUM).result())
        .isEqualTo(Result.ALLOWED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          change-passphrase | MARS with 9052 | pin-required
          change-passphrase | DPM 2012 R2 UR12 with 9052 | pin-required
          change-passphrase | DPM 1807 with 9262 | undetermined
          stop-protection-and-delete-data | MARS with 9052 | pin-required
          stop-protection-and-delete-data | DPM 2016 UR8 with 9262 | unguarded
          stop-protection-and-delete-data | DPM 2016 UR9 with 9262 | pin-required
          stop-protection-and-delete-data | DPM 2019 with 9262 | unguarded
          stop-protection-and-delete-data | DPM 2019 UR1 with 9262 | pin-required
          stop-protection-and-delete-data | DPM 1801 with 9262 | undetermined
          stop-protection-and-delete-data | MABS v3 with 9262 | unguarded
          stop-protection-and-delete-data | MABS v3 UR1 with 9262 | pin-required
          remove-child-data-source | DPM 2016 UR9 with 9262 | pin-required
          remove-data-source | DPM 2016 UR9 with 9262 | allowed
          delete-system-state-protection | MARS with 9052 | pin-required
          remove-policy | MARS with 9052 | pin-required
          remove-volume | MARS with 9261 | unguarded
          remove-volume | MARS with 9262 | pin-required
          add-exclusion | MARS with 9261 | unguarded
          add-exclusion | MARS with 9262 | pin-required
          reduce-retention | MARS with 9261 | unguarded
          reduce-retention | MARS with 9262 | pin-required
          reduce-schedule | MARS with 9261 | unguarded
          reduce-schedule | MARS with 9262 | pin-required
          reduce-retention | DPM 2022 with 9262 | allowed
          reduce-schedule | MABS v4 with 9262 | allowed
          """)
  void securityAsksForThePinOfThoseThatCanAsk(String kind, String installation, String result) {
    assertThat(ask(kind, installation, "disabled", "enabled").result().id()).isEqualTo(result);
    assertThat(ask(kind, installation, "disabled", "always-on").result().id()).isEqualTo(result);
    assertThat(ask(kind, installation, "disabled", "disabled").result()).isEqualTo(Result.ALLOWED);
  }

  @Test
  void whatDropsProtectionSaysWhatIsLost() {
    for (String kind :
        new String[] {
          "stop-protection-and-delete-data", "remove-volume", "reduce-retention", "remove-policy"
        }) {
      assertThat(ask(kind, "MARS with 9262", "disabled", "disabled").reason())
          .startsWith("nothing guards it: ");
    }
    assertThat(ask("remove-data-source", "DPM 2022 with 9262", "disabled", "enabled").reason())
        .contains("recovery points are lost");
    assertThat(ask("unregister", "MARS with 9262", "disabled", "enabled").reason())
        .contains("soft delete is off");
    assertThat(ask("disable-immutability", "MARS", "unlocked", "enabled").reason())
        .contains("can be deleted");
    assertThat(ask("remove-multi-user-authorization", "MARS", "locked", "enabled").reason())
        .contains("one administrator alone");
  }

  @Test
  void retentionBelowTheMinimumIsNeverPlainlyAllowed() {
    Prediction answer = cut("DPM 2022 with 9262", RetentionCut.BELOW_MINIMUM);

    assertThat(answer.reason()).contains("below the minimum that the vendor asks for");
    assertThat(answer.remedy().orElseThrow()).contains("keep at least 7 days");
    assertThat(answer.sources()).contains(KNOWLEDGE.citation("retention-daily"));
  }

  @Test
  void aCutThatDoesNotSayHowFarCarriesTheCaveatBelowTheFloor() {
    assertThat(cut("MARS with 9040", RetentionCut.NOT_STATED).remedy().orElseThrow())
        .contains("less is refused with 0x29834", "upgrade to MARS");
    assertThat(cut("DPM 2016 UR1 with 9262", RetentionCut.NOT_STATED).reason()).contains("0x29834");
    assertThat(cut("MARS with 9052", RetentionCut.NOT_STATED).reason()).doesNotContain("0x29834");
  }

  @Test
  void nothingIsRefusedWhereNothingIsOnline() {
    Question question =
        new Question(
            OperationKind.STOP_PROTECTION_AND_DELETE_DATA,
            Means.CONSOLE,
            installation("DPM 2012 R2 with 9040"),
            vault("locked", "enabled"),
            false,
            RetentionCut.NOT_STATED);

    assertThat(ORACLE.answer(question).result()).isEqualTo(Result.ALLOWED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          register | MARS with 9082 | refused | 0x1FBD3
          register | MARS with 9083 | refused | 34513
          register | MABS v4 with 9248 | refused | 34513
          register | MARS with 9249 | allowed | -
          register | MARS | undetermined | -
          upgrade | MARS with 9040 | allowed | -
          remove-volume | DPM 2022 with 9262 | undetermined | -
          remove-data-source | MARS with 9262 | undetermined | -
          remove-policy | MABS v4 with 9262 | undetermined | -
          """)
  void otherOperationsOfClientsHaveRowsOfTheirOwn(
      String kind, String installation, String result, String code) {
    Prediction answer = ask(kind, installation, "locked", "enabled");

    assertThat(answer.result().id()).isEqualTo(result);
    assertThat(answer.code().orElse(null)).isEqualTo(code);
  }

  @Test
  void noSourceTellsWhatAnImmutableVaultSaysToUnregistering() {
    assertThat(ask("unregister", "MARS with 9262", "disabled", "enabled").result())
        .isEqualTo(Result.ALLOWED);
    assertThat(ask("unregister", "MARS with 9262", "unlocked", "enabled").result())
        .isEqualTo(Result.UNDETERMINED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          disable-immutability | locked | enabled | refused | -
          disable-immutability | unlocked | enabled | allowed | -
          disable-immutability | disabled | enabled | allowed | -
          disable-hybrid-security | locked | always-on | refused | -
          disable-hybrid-security | disabled | enabled | refused | BMSUserErrorDisablingSoftDeleteStateNotAllowed
          disable-hybrid-security | disabled | disabled | allowed | -
          disable-soft-delete | disabled | disabled | refused | BMSUserErrorDisablingSoftDeleteStateNotAllowed
          remove-multi-user-authorization | locked | enabled | allowed | -
          """)
  void operationsOnAVaultDependOnItsStateAlone(
      String kind, String immutability, String security, String result, String code) {
    Prediction answer = ask(kind, "MARS", immutability, security);

    assertThat(answer.result().id()).isEqualTo(result);
    assertThat(answer.code().orElse(null)).isEqualTo(code);
  }

  @ParameterizedTest
  @EnumSource
  void everyAnswerGivesItsReason(OperationKind kind) {
    for (String installation : new String[] {"MARS", "DPM", "MABS", "MARS with 9262", "DPM 1801"}) {
      assertThat(ask(kind.id(), installation, "-", "-").reason()).isNotBlank();
    }
  }

  static Prediction ask(String kind, String installation, String immutability, String security) {
    OperationKind operation = OperationKind.parse(kind.toLowerCase(Locale.ROOT)).orElseThrow();
    return ORACLE.answer(
        Question.of(operation, installation(installation), vault(immutability, security)));
  }

  private static Prediction ask(OperationKind kind, Means means, String installation) {
    return ORACLE.answer(
        new Question(
            kind,
            means,
            installation(installation),
            vault("locked", "enabled"),
            true,
            RetentionCut.NOT_STATED));
  }

  private static Prediction cut(String installation, RetentionCut cut) {
    return ORACLE.answer(
        new Question(
            OperationKind.REDUCE_RETENTION,
            Means.CONSOLE,
            installation(installation),
            vault("disabled", "enabled"),
            true,
            cut));
  }
}
