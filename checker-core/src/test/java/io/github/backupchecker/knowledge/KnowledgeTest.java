package io.github.backupchecker.knowledge;

import static io.github.backupchecker.oracle.Installations.KNOWLEDGE;
import static io.github.backupchecker.oracle.Installations.release;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.backupchecker.model.AgentVersion;
import io.github.backupchecker.model.OperationKind;
import io.github.backupchecker.model.PeriodUnit;
import io.github.backupchecker.model.Product;
import io.github.backupchecker.model.RetentionSchedule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Single facts as rules and reports ask for them. */
class KnowledgeTest {

  @Test
  void theDocumentIsNamedWithItsRevision() {
    assertThat(KNOWLEDGE.sources().document().title())
        .isEqualTo("Security features to help protect hybrid backups that use Azure Backup");
    assertThat(KNOWLEDGE.sources().document().revision()).isEqualTo("2023-11-07");
  }

  @ParameterizedTest
  @CsvSource({
    "DAILY, 7 days, 9999 days",
    "WEEKLY, 4 weeks, 5163 weeks",
    "MONTHLY, 3 months, 1188 months",
    "YEARLY, 1 year, 99 years"
  })
  void retentionHasALeastAndAMost(RetentionSchedule schedule, String least, String most) {
    assertThat(KNOWLEDGE.minimum(schedule)).hasToString(least);
    assertThat(KNOWLEDGE.maximum(schedule)).hasToString(most);
  }

  @Test
  void retentionIsIrrevocableFromTenYears() {
    assertThat(KNOWLEDGE.irrevocable(PeriodUnit.YEARS)).hasToString("10 years");
    assertThat(KNOWLEDGE.irrevocable(PeriodUnit.MONTHS)).hasToString("120 months");
  }

  @Test
  void limitsIncludeBothEnds() {
    assertThat(KNOWLEDGE.pinMinutes()).isEqualTo(5);
    assertThat(KNOWLEDGE.passphraseMinimum()).isEqualTo(16);
    assertThat(KNOWLEDGE.softDeleteDays()).hasToString("14 to 180");
    assertThat(KNOWLEDGE.immutabilityDays()).hasToString("30 to 36135");
    assertThat(KNOWLEDGE.softDeleteDays().includes(14)).isTrue();
    assertThat(KNOWLEDGE.softDeleteDays().includes(180)).isTrue();
    assertThat(KNOWLEDGE.softDeleteDays().includes(181)).isFalse();
    assertThat(KNOWLEDGE.limit(Limit.AGENTS_PER_VAULT)).hasToString("at most 50");
    assertThat(KNOWLEDGE.limit(Limit.DELETED_DATA_DAYS)).hasToString("at least 14");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0x29834", "0X29834", "29834", "0x029834", " 0x29834 "})
  void anErrorIsFoundHoweverItsNumberIsTyped(String code) {
    assertThat(KNOWLEDGE.errors().byCode(code)).map(VendorError::code).contains("0x29834");
  }

  @ParameterizedTest
  @CsvSource({
    "81001, 81001, 810001",
    "810001, 810001, 81001",
    "ID: 100130, 100130,",
    "error 120002, 120002,",
    "100195, 33505, 100195",
    "0x1fbd3, 0x1FBD3,",
    "bmsusererrorsoftdeleteusevaultapi, BMSUserErrorSoftDeleteUseVaultApi,"
  })
  void anErrorIsFoundByEachOfItsSpellings(String typed, String code, String alias) {
    VendorError error = KNOWLEDGE.errors().byCode(typed).orElseThrow();

    assertThat(error.code()).isEqualTo(code);
    if (alias != null) {
      assertThat(error.aliases()).contains(alias);
    }
  }

  @Test
  void theErrorThatMisprintsTheMonthlyMinimumSaysSo() {
    VendorError error = KNOWLEDGE.errors().byCode("0x29834").orElseThrow();

    assertThat(error.remedy()).contains("3 months");
    assertThat(error.note().orElseThrow()).contains("three weeks", "Three months");
  }

  @Test
  void anUnknownErrorIsNotFound() {
    assertThat(KNOWLEDGE.errors().byCode("0x99999")).isEmpty();
    assertThat(KNOWLEDGE.errors().byCode("")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "DPM 2022 UR2, DPM 2022 UR2 Refresh",
    "10.22.189.0, DPM 2022 UR2 Refresh",
    "MABS v4 UR1, MABS v4 UR1 Refresh"
  })
  void whatTheVendorWithdrewHasAReplacement(String recalled, String replacement) {
    assertThat(KNOWLEDGE.releases().replacement(release(recalled))).contains(replacement);
    assertThat(KNOWLEDGE.releases().replacement(release(replacement))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"MABS v1", "MABS v2", "DPM 1801", "DPM 1807", "4.3.1012.0", "5.0.46"})
  void whatIsNotSupportedHasAReason(String release) {
    assertThat(KNOWLEDGE.releases().unsupported(release(release))).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"MABS v3", "DPM 2016", "DPM 2019", "DPM 2022 UR2", "DPM 2025"})
  void nothingElseIsCalledUnsupported(String release) {
    assertThat(KNOWLEDGE.releases().unsupported(release(release))).isEmpty();
  }

  @Test
  void twoHotfixesAskForANewerAgent() {
    assertThat(KNOWLEDGE.releases().recommendedAgent(release("DPM 2016 UR10 Hotfix")))
        .isEqualTo(AgentVersion.parse("2.0.9262.0"));
    assertThat(KNOWLEDGE.releases().recommendedAgent(release("MABS v3 UR2 Hotfix"))).isPresent();
    assertThat(KNOWLEDGE.releases().recommendedAgent(release("DPM 2016 UR10"))).isEmpty();
    assertThat(KNOWLEDGE.releases().recommendedAgent(release("DPM 2022"))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Product.class)
  void deletedDataIsRecoverableOnEveryProduct(Product product) {
    assertThat(KNOWLEDGE.recovery(product)).contains("protect the sources again");
    assertThat(KNOWLEDGE.deletedDataDays()).isEqualTo(14);
  }

  @Test
  void whoIsToldByDefaultIsSaidWithItsLimits() {
    assertThat(KNOWLEDGE.defaultNotification()).contains("subscription", "DPM and MABS");
  }

  @ParameterizedTest
  @CsvSource({
    "getSecurityPIN, true",
    "GetSecurityPin, true",
    "DeleteProtection, true",
    "UpdateProtection, true",
    "updatePolicy, true",
    "RecoveryServicesDisableImmutability, true",
    "Microsoft.RecoveryServices/vaults/backupSecurityPIN/action, true",
    "microsoft.recoveryservices/vaults/backuppolicies/write, true",
    "Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/delete, true",
    "RecoveryServicesRestore, false",
    "DataProtectionDisableImmutability, false"
  })
  void aGuardedOperationIsFoundByIdAndName(String name, boolean critical) {
    assertThat(KNOWLEDGE.guardOperation(name)).map(GuardOperation::critical).contains(critical);
  }

  @Test
  void operationsBelongToProducts() {
    assertThat(KNOWLEDGE.appliesTo(OperationKind.REMOVE_VOLUME, Product.MARS)).isTrue();
    assertThat(KNOWLEDGE.appliesTo(OperationKind.REMOVE_VOLUME, Product.DPM)).isFalse();
    assertThat(KNOWLEDGE.appliesTo(OperationKind.REMOVE_DATA_SOURCE, Product.MARS)).isFalse();
    assertThat(KNOWLEDGE.appliesTo(OperationKind.DISABLE_SOFT_DELETE, Product.MARS)).isFalse();
  }

  @Test
  void aFactIsStatedAndCited() {
    assertThat(KNOWLEDGE.sources().statement("retention-daily")).contains("7 days");
    assertThat(KNOWLEDGE.sources().statement("monthly-misprint")).contains("Three months");
    assertThat(KNOWLEDGE.citation("retention-daily").section())
        .isEqualTo("Maintain a minimum retention range");
    assertThat(KNOWLEDGE.citation("retention-daily").link())
        .isEqualTo(KNOWLEDGE.sources().document().link() + "#maintain-a-minimum-retention-range");
    assertThat(KNOWLEDGE.sources().fact("F99")).isEmpty();
    assertThat(KNOWLEDGE.sources().erratum("C99")).isEmpty();
    assertThatThrownBy(() -> KNOWLEDGE.sources().statement("F99")).hasMessageContaining("F99");
  }

  @Test
  void aMisspeltFactIsToldWithTheNearest() {
    String message = "there is no fact 'retention-dayly'; did you mean 'retention-daily'?";

    assertThatThrownBy(() -> KNOWLEDGE.citation("retention-dayly")).hasMessage(message);
    assertThatThrownBy(() -> KNOWLEDGE.sources().statement("retention-dayly")).hasMessage(message);
    assertThatThrownBy(() -> KNOWLEDGE.errors().ofFact("policy-change-refuse"))
        .hasMessage(
            "no error is about a fact 'policy-change-refuse'; did you mean"
                + " 'policy-change-refused'?");
    assertThatThrownBy(() -> KNOWLEDGE.errors().ofFact("unregister"))
        .hasMessage("no error is about a fact 'unregister'");
  }

  @Test
  void aFindingOfARuleWithAMisspeltFactCitesTheOthers() {
    assertThat(KNOWLEDGE.sources().citations(List.of("retention-dayly", "retention-daily")))
        .containsExactly(KNOWLEDGE.citation("retention-daily"));
  }
}
