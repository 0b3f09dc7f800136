package io.github.backupchecker.dialect.arm;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.dialect.Declarations;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.model.ImmutabilityState;
import io.github.backupchecker.model.ImmutabilityType;
import io.github.backupchecker.model.Period;
import io.github.backupchecker.model.PeriodUnit;
import io.github.backupchecker.model.Redundancy;
import io.github.backupchecker.model.ResourceGuard;
import io.github.backupchecker.model.SecurityState;
import io.github.backupchecker.model.Vault;
import io.github.backupchecker.model.VaultPlacement;
import io.github.backupchecker.model.VaultSecurity;
import io.github.backupchecker.source.Declared;
import org.junit.jupiter.api.Test;

class ArmVaultTest {

  @Test
  void everySettingIsReadAtItsValue() {
    Vault vault =
        vault(
            """
            "securitySettings": {
              "immutabilitySettings": { "state": "Locked",
                "configuration": { "type": "TimeBased", "durationInDays": 90 } },
              "softDeleteSettings": { "softDeleteState": "AlwaysON",
                "enhancedSecurityState": "enabled", "softDeleteRetentionPeriodInDays": 30 } },
            "redundancySettings": {
              "standardTierStorageRedundancy": "ZoneRedundant", "crossRegionRestore": "Disabled" },
            "publicNetworkAccess": "Disabled"
            """);

    VaultSecurity security = vault.security();
    assertThat(security.hybridSecurity().is(SecurityState.ENABLED)).isTrue();
    assertThat(security.hybridSecurity().location().text()).isEqualTo("\"enabled\"");
    assertThat(security.immutability().state().is(ImmutabilityState.LOCKED)).isTrue();
    assertThat(security.immutability().type().is(ImmutabilityType.TIME_BASED)).isTrue();
    assertThat(security.immutability().duration().is(new Period(90, PeriodUnit.DAYS))).isTrue();
    assertThat(security.softDelete().state().is(SecurityState.ALWAYS_ON)).isTrue();
    assertThat(security.softDelete().retention().is(new Period(30, PeriodUnit.DAYS))).isTrue();
    VaultPlacement placement = vault.placement();
    assertThat(placement.redundancy().is(Redundancy.ZONE)).isTrue();
    assertThat(placement.crossRegionRestore().is(false)).isTrue();
    assertThat(placement.privateEndpoint().is(true)).isTrue();
  }

  @Test
  void whatIsNotDeclaredIsAbsentAtTheVaultsName() {
    VaultSecurity security = vault("\"securitySettings\": null").security();

    assertThat(security.hybridSecurity().isAbsent()).isTrue();
    assertThat(security.hybridSecurity().location().text()).isEqualTo("\"rsv\"");
    assertThat(security.immutability().state().isAbsent()).isTrue();
    assertThat(security.multiUserAuthorization().isAbsent()).isTrue();
    assertThat(security.notifications().isAbsent()).isTrue();
  }

  @Test
  void aVaultDeclaredForeignSaysSo() {
    assertThat(vault("").identity().isNative()).isFalse();
  }

  @Test
  void theWordInvalidIsUndeterminedAndAnyOtherWordAProblem() {
    Declarations read =
        Arm.template(
            "",
            """
            { "type": "Microsoft.RecoveryServices/vaults", "name": "rsv",
              "properties": { "securitySettings": { "softDeleteSettings": {
                "softDeleteState": "Invalid", "enhancedSecurityState": "On" } } } }
            """);

    VaultSecurity security = read.vaults().get(0).security();
    assertThat(security.softDelete().state().isUndetermined()).isTrue();
    assertThat(security.hybridSecurity().isUndetermined()).isTrue();
    assertThat(read.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.kind()).isEqualTo(ProblemKind.INVALID_VALUE);
              assertThat(problem.message()).contains("'On'", "Enabled, Disabled, AlwaysON");
            });
  }

  @Test
  void aPlaceholderOfAPipelineIsUndetermined() {
    VaultSecurity security =
        vault("\"securitySettings\": { \"immutabilitySettings\": { \"state\": \"${state}\" } }")
            .security();

    assertThat(security.immutability().state().isUndetermined()).isTrue();
  }

  @Test
  void propertyNamesAreComparedAsAzureDoes() {
    Vault vault =
        vault("\"SecuritySettings\": { \"immutabilitysettings\": { \"State\": \"Disabled\" } }");

    assertThat(vault.security().immutability().state().is(ImmutabilityState.DISABLED)).isTrue();
  }

  @Test
  void propertiesThatAreAnExpressionLeaveEverythingUndetermined() {
    Vault vault =
        Arm.template(
                "\"all\": { \"type\": \"object\" }",
                """
                { "type": "Microsoft.RecoveryServices/vaults", "name": "rsv",
                  "properties": "[parameters('all')]" }
                """)
            .vaults()
            .get(0);

    assertThat(vault.security().hybridSecurity().isUndetermined()).isTrue();
    assertThat(vault.security().immutability().state().isUndetermined()).isTrue();
    assertThat(vault.security().multiUserAuthorization().isUndetermined()).isTrue();
    assertThat(vault.placement().privateEndpoint().isUndetermined()).isTrue();
  }

  @Test
  void backupconfigSetsTheStateOfItsVault() {
    Declarations read = withConfig("", "\"name\": \"RSV/vaultconfig\"", "Disabled");

    assertThat(read.vaults()).hasSize(1);
    VaultSecurity security = read.vaults().get(0).security();
    assertThat(security.hybridSecurity().is(SecurityState.DISABLED)).isTrue();
    assertThat(security.softDelete().state().is(SecurityState.ALWAYS_ON)).isTrue();
    assertThat(security.softDelete().retention().is(new Period(20, PeriodUnit.DAYS))).isTrue();
  }

  @Test
  void ofTwoWritersTheWeakerCounts() {
    String enabled = "\"softDeleteSettings\": { \"enhancedSecurityState\": \"Enabled\" }";
    String unknown = "\"softDeleteSettings\": { \"enhancedSecurityState\": \"[reference('x')]\" }";
    String name = "\"name\": \"rsv/vaultconfig\"";

    assertThat(hybridSecurity(withConfig(enabled, name, "Disabled")))
        .matches(s -> s.is(SecurityState.DISABLED));
    assertThat(hybridSecurity(withConfig(unknown, name, "Enabled")))
        .matches(s -> s.isUndetermined());
    assertThat(hybridSecurity(withConfig(unknown, name, "Disabled")))
        .matches(s -> s.is(SecurityState.DISABLED));
  }

  @Test
  void aConfigThatMayNotBeDeployedDecidesNothing() {
    String name = "\"condition\": \"[reference('x')]\", \"name\": \"rsv/vaultconfig\"";

    assertThat(hybridSecurity(withConfig("", name, "Enabled"))).matches(s -> s.isUndetermined());
  }

  @Test
  void aConfigWithoutItsVaultStandsForIt() {
    Declarations read =
        Arm.read(
            """
            [ { "type": "Microsoft.RecoveryServices/vaults/backupconfig", "name": "config-a",
                "properties": { "enhancedSecurityState": "Enabled" } },
              { "type": "Microsoft.RecoveryServices/vaults/backupconfig", "name": "vaultconfig",
                "id": "/subscriptions/s/resourceGroups/g/providers/Microsoft.RecoveryServices/vaults/b/backupconfig/vaultconfig",
                "properties": { "enhancedSecurityState": "Disabled" } } ]
            """);

    assertThat(read.vaults()).extracting(v -> v.identity().name()).containsExactly("config-a", "b");
    assertThat(read.vaults().get(1).placement().subscription().is("s")).isTrue();
  }

  @Test
  void aResourceGuardProxyDeclaresMultiUserAuthorization() {
    Declarations read =
        Arm.template(
            "",
            """
            { "type": "Microsoft.RecoveryServices/vaults", "name": "rsv", "properties": {},
              "resources": [ { "type": "backupResourceGuardProxies", "name": "guard", "properties": {
                "resourceGuardResourceId": "/subscriptions/sec/resourceGroups/g/providers/Microsoft.DataProtection/resourceGuards/guard-weu" } } ] }
            """);

    assertThat(read.vaults()).hasSize(1);
    assertThat(read.vaults().get(0).security().multiUserAuthorization().known())
        .hasValueSatisfying(
            guard -> {
              assertThat(guard.guard().known().orElseThrow()).endsWith("guard-weu");
              assertThat(guard.subscription().is("sec")).isTrue();
            });
  }

  @Test
  void aProxyThatMayNotBeDeployedDecidesNothing() {
    String proxy =
        "{ %s \"type\": \"Microsoft.RecoveryServices/vaults/backupResourceGuardProxies\", \"name\":"
            + " \"rsv/g\", \"properties\": { \"resourceGuardResourceId\": \"g\" } }";
    String uncertain = proxy.formatted("\"condition\": \"[reference('x')]\",");

    assertThat(guard(Arm.template("", uncertain))).matches(Declared::isUndetermined);
    assertThat(guard(Arm.template("", uncertain + "," + proxy.formatted(""))))
        .matches(Declared::isKnown);
  }

  @Test
  void aFlagThatIsOffIsAMissingGuardAtTheFlag() {
    Declared<ResourceGuard> authorization =
        vault("\"securitySettings\": { \"multiUserAuthorization\": \"Disabled\" }")
            .security()
            .multiUserAuthorization();

    assertThat(authorization.location().text()).isEqualTo("\"Disabled\"");
    assertThat(authorization.known().orElseThrow().guard().isAbsent()).isTrue();
  }

  @Test
  void theFlagThatAzureAnswersConfirmsMultiUserAuthorization() {
    assertThat(
            vault("\"securitySettings\": { \"multiUserAuthorization\": \"Enabled\" }")
                .security()
                .multiUserAuthorization()
                .isKnown())
        .isTrue();
  }

  @Test
  void alertsThatAreSwitchedOffNotifyNobody() {
    String alerts =
        "\"monitoringSettings\": { \"classicAlertSettings\": { \"alertsForCriticalOperations\":"
            + " \"%s\" } }";

    assertThat(vault(alerts.formatted("Disabled")).security().notifications().known())
        .hasValueSatisfying(
            n -> {
              assertThat(n.emails().known().orElseThrow()).isEmpty();
              assertThat(n.actionGroups().known().orElseThrow()).isEmpty();
              assertThat(n.emails().location().text()).isEqualTo("\"Disabled\"");
            });
    assertThat(vault(alerts.formatted("Enabled")).security().notifications().isAbsent()).isTrue();
  }

  @Test
  void vaultsOfTheSameNameStaySeparate() {
    String vault =
        "{ \"type\": \"Microsoft.RecoveryServices/vaults\", \"name\": \"rsv\", \"properties\": {} }";

    assertThat(Arm.template("", vault + "," + vault).vaults())
        .extracting(v -> v.identity().address().text())
        .containsExactly("vaults/rsv", "vaults/rsv#2");
  }

  private static Declared<ResourceGuard> guard(Declarations read) {
    return read.vaults().get(0).security().multiUserAuthorization();
  }

  private static Declared<SecurityState> hybridSecurity(Declarations read) {
    return read.vaults().get(0).security().hybridSecurity();
  }

  private static Declarations withConfig(String security, String config, String state) {
    return Arm.template(
        "",
        """
        { "type": "Microsoft.RecoveryServices/vaults", "name": "rsv",
          "properties": { "securitySettings": { %s } } },
        { "type": "Microsoft.RecoveryServices/vaults/backupconfig", %s,
          "properties": { "enhancedSecurityState": "%s", "softDeleteFeatureState": "AlwaysOn",
            "softDeleteRetentionPeriodInDays": 20 } }
        """
            .formatted(security, config, state));
  }

  private static Vault vault(String properties) {
    return Arm.template(
            "",
            """
            { "type": "Microsoft.RecoveryServices/vaults", "name": "rsv", "properties": { %s } }
            """
                .formatted(properties))
        .vaults()
        .get(0);
  }
}
