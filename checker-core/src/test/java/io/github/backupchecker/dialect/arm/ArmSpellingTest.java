package io.github.backupchecker.dialect.arm;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.dialect.Declarations;
import io.github.backupchecker.finding.ProblemKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Properties that are misspelt, and those that are only newer than the checker. */
class ArmSpellingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'securitySetings': { }                                                   | securitySettings",
        "'securitySettings': { 'softDeletSettings': { } }                          | softDeleteSettings",
        "'securitySettings': { 'softDeleteSettings': { 'softDeletState': 'x' } }   | softDeleteState",
        "'securitySettings': { 'softDeleteSettings': { 'enhancedSecuritystat': 1 } } | enhancedSecurityState",
        "'securitySettings': { 'immutabilitySettings': { 'stat': 'Locked' } }      | state",
        "'securitySettings': { 'immutabilitySettings': { 'configuration': { 'durationInDay': 30 } } } | durationInDays"
      },
      quoteCharacter = '`')
  void aMisspeltPropertyOfAVaultIsSaid(String properties, String meant) {
    assertMisspelt(resource("", "rsv", properties), meant);
  }

  @ParameterizedTest
  @CsvSource({
    "softDeletState, softDeleteFeatureState",
    "softDeleteState, softDeleteFeatureState",
    "softDeleteFeatureStat, softDeleteFeatureState",
    "enhancedSecurityStates, enhancedSecurityState"
  })
  void aMisspeltPropertyOfABackupConfigIsSaid(String typed, String meant) {
    assertMisspelt(
        resource("/backupconfig", "rsv/vaultconfig", "'%s': 'Disabled'".formatted(typed)), meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'somethingNew': {}, 'SecuritySettings': { 'quantumSettings': {} }",
        "'securitySettings': { 'softDeleteSettings': { 'softDeleteState': 'Enabled',"
            + " 'softDeleteStates': [ ] } }",
        "'securitySettings': '[parameters(security)]'",
        "'securitySettings': { 'sourceScanConfiguration': { 'state': 'Enabled' } }"
      })
  void aPropertyThatIsNotCloseToAKnownOneMayBeNewer(String properties) {
    assertThat(resource("", "rsv", properties).problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'securitySettings': { 'enhancedSecurityState': 'Disabled' }",
        "'enhancedSecurityState': 'Disabled'",
        "'immutabilitySettings': { 'state': 'Locked' }",
        "'securitySettings': { 'softDeleteSettings': { }, 'softDeleteSetting': { } }"
      })
  void aSettingThatStandsInTheWrongPlaceIsSaid(String properties) {
    assertThat(resource("", "rsv", properties).problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.kind()).isEqualTo(ProblemKind.UNKNOWN_KEY);
              assertThat(problem.message()).contains("so what it declares was not judged");
            });
  }

  @Test
  void misspeltPropertiesAsAWholeAreSaid() {
    assertMisspelt(
        Arm.template(
            "",
            """
            { "type": "Microsoft.RecoveryServices/vaults", "name": "rsv", "propertes": { } }
            """),
        "properties");
  }

  private static void assertMisspelt(Declarations read, String meant) {
    assertThat(read.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.kind()).isEqualTo(ProblemKind.UNKNOWN_KEY);
              assertThat(problem.message()).endsWith("; did you mean '" + meant + "'?");
            });
  }

  private static Declarations resource(String type, String name, String properties) {
    return Arm.template(
        "",
        """
        { "type": "Microsoft.RecoveryServices/vaults%s", "name": "%s", "properties": { %s } }
        """
            .formatted(type, name, properties.replace('\'', '"')));
  }
}
