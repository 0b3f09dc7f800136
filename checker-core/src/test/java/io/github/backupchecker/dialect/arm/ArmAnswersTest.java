package io.github.backupchecker.dialect.arm;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.dialect.Declarations;
import io.github.backupchecker.dialect.Recognised;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.model.ImmutabilityState;
import io.github.backupchecker.model.Product;
import io.github.backupchecker.model.Server;
import org.junit.jupiter.api.Test;

class ArmAnswersTest {
  private static final String VAULT =
      "/subscriptions/s/resourceGroups/g/providers/Microsoft.RecoveryServices/vaults/rsv";

  @Test
  void aBackupEngineIsAServerWithItsReleaseAndItsAgent() {
    Declarations read =
        list(
            """
            { "id": "%s/backupEngines/mabs-01", "name": "mabs-01",
              "type": "Microsoft.RecoveryServices/vaults/backupEngines", "properties": {
                "backupEngineType": "AzureBackupServerEngine", "dpmVersion": "14.0.30.0",
                "azureBackupAgentVersion": "2.0.9262.0" } }
            """);

    Server server = read.servers().get(0);
    assertThat(server.identity().address()).hasToString("servers/mabs-01");
    assertThat(server.vault().is("rsv")).isTrue();
    assertThat(server.release().known().orElseThrow().product()).isEqualTo(Product.MABS);
    assertThat(server.agent().known().orElseThrow()).hasToString("2.0.9262.0");
    assertThat(read.problems()).isEmpty();
  }

  @Test
  void versionsThatCannotBeReadAreProblems() {
    Declarations read =
        list(
            """
            { "id": "%s/backupEngines/dpm-01", "properties": {
                "backupEngineType": "DpmBackupEngine", "dpmVersion": "newest",
                "azureBackupAgentVersion": "latest" } }
            """);

    assertThat(read.servers().get(0).release().isUndetermined()).isTrue();
    assertThat(read.servers().get(0).agent().isUndetermined()).isTrue();
    assertThat(read.problems())
        .hasSize(2)
        .allMatch(problem -> problem.kind() == ProblemKind.INVALID_VALUE);
  }

  @Test
  void aVersionThatAzureLeavesEmptyIsAbsent() {
    Declarations read =
        list(
            """
            { "id": "%s/backupEngines/dpm-01", "properties": {
                "backupEngineType": "DpmBackupEngine", "dpmVersion": "",
                "azureBackupAgentVersion": null } }
            """);

    assertThat(read.servers().get(0).release().isAbsent()).isTrue();
    assertThat(read.servers().get(0).agent().isAbsent()).isTrue();
    assertThat(read.problems()).isEmpty();
  }

  @Test
  void anEngineOfUnknownTypeHasAnUndeterminedRelease() {
    Declarations read =
        list(
            """
            { "id": "%s/backupEngines/x", "properties": {
                "backupEngineType": "NewEngine", "dpmVersion": "14.0.30.0" } }
            """);

    assertThat(read.servers().get(0).release().isUndetermined()).isTrue();
    assertThat(read.servers().get(0).agent().isAbsent()).isTrue();
    assertThat(read.problems()).hasSize(1);
  }

  @Test
  void containersAreAgentsOrServersOrOfTheCloud() {
    Declarations read =
        list(
            """
            { "id": "%1$s/backupFabrics/Azure/protectionContainers/Windows;fs-01", "properties": {
                "containerType": "Windows", "friendlyName": "fs-01", "agentVersion": "2.0.9083.0" } },
            { "id": "%1$s/backupFabrics/Azure/protectionContainers/DPM;dpm-01", "properties": {
                "containerType": "DPMContainer", "dpmAgentVersion": "2.0.9250.0" } },
            { "id": "%1$s/backupFabrics/Azure/protectionContainers/VM;vm-01", "properties": {
                "containerType": "Microsoft.Compute/virtualMachines" } },
            { "id": "%1$s/backupFabrics/Azure/protectionContainers/x", "properties": {} }
            """);

    assertThat(read.agents())
        .singleElement()
        .satisfies(
            agent -> {
              assertThat(agent.identity().address()).hasToString("agents/fs-01");
              assertThat(agent.version().known().orElseThrow()).hasToString("2.0.9083.0");
              assertThat(agent.vault().is("rsv")).isTrue();
            });
    assertThat(read.servers())
        .singleElement()
        .satisfies(
            server -> {
              assertThat(server.identity().address()).hasToString("servers/dpm-01");
              assertThat(server.release().isAbsent()).isTrue();
              assertThat(server.agent().known().orElseThrow()).hasToString("2.0.9250.0");
            });
    assertThat(read.recognised())
        .extracting(Recognised::what)
        .contains("Microsoft.Compute/virtualMachines container");
  }

  @Test
  void protectedItemsAreRecognised() {
    Declarations read =
        list(
            """
            { "id": "%s/backupFabrics/Azure/protectionContainers/c/protectedItems/i",
              "properties": { "protectedItemType": "Microsoft.Compute/virtualMachines" } }
            """);

    assertThat(read.recognised())
        .extracting(Recognised::what)
        .containsExactly("Microsoft.Compute/virtualMachines item");
  }

  @Test
  void aServerNamesItsVaultAsTheVaultIsDeclared() {
    Declarations read =
        Arm.read(
            """
            [ { "id": "%1$s", "name": "RSV", "type": "Microsoft.RecoveryServices/vaults" },
              { "id": "%1$s/backupEngines/x", "properties": { "backupEngineType": "DpmBackupEngine" } } ]
            """
                .formatted(VAULT));

    assertThat(read.servers().get(0).vault().is("RSV")).isTrue();
  }

  @Test
  void vaultsOfTheSameNameInTwoGroupsKeepTheirServers() {
    String other = VAULT.replace("/g/", "/h/");
    Declarations read =
        Arm.read(
            """
            { "value": [
              { "id": "%1$s", "name": "rsv", "type": "Microsoft.RecoveryServices/vaults" },
              { "id": "%2$s", "name": "rsv", "type": "Microsoft.RecoveryServices/vaults" },
              { "id": "%2$s/backupEngines/x", "properties": { "backupEngineType": "DpmBackupEngine" } } ] }
            """
                .formatted(VAULT, other));

    assertThat(read.servers().get(0).vault().is("rsv#2")).isTrue();
  }

  @Test
  void theBodiesOfAnExampleAreOneObject() {
    Declarations read =
        Arm.read(
            """
            { "parameters": { "vaultName": "rsv", "vault": { "properties": {
                "securitySettings": { "immutabilitySettings": { "state": "Unlocked" } } } } },
              "responses": {
                "200": { "body": { "id": "%1$s", "name": "rsv",
                  "type": "Microsoft.RecoveryServices/vaults", "properties": {
                  "publicNetworkAccess": "Disabled",
                  "securitySettings": { "immutabilitySettings": { "state": "Unlocked" } } } } },
                "201": { "body": { "id": "%1$s", "name": "rsv",
                  "type": "Microsoft.RecoveryServices/vaults", "properties": {} } } } }
            """
                .formatted(VAULT));

    assertThat(read.vaults())
        .singleElement()
        .satisfies(
            vault -> {
              assertThat(vault.security().immutability().state().is(ImmutabilityState.UNLOCKED))
                  .isTrue();
              assertThat(vault.placement().privateEndpoint().is(true)).isTrue();
            });
  }

  @Test
  void aRequestAloneIsKnownByItsProperties() {
    Declarations read =
        Arm.read(
            """
            { "parameters": { "vaultName": "rsv", "policyName": "files", "parameters": {
                "properties": { "backupManagementType": "MAB" } } },
              "responses": { "202": {} } }
            """);

    assertThat(read.policies())
        .extracting(p -> p.identity().address().text())
        .containsExactly("policies/files");
  }

  @Test
  void aConfigInAnExampleNamesItsVaultByTheCall() {
    Declarations read =
        Arm.read(
            """
            { "parameters": { "vaultName": "rsv", "parameters": {
                "properties": { "enhancedSecurityState": "Disabled" } } },
              "responses": { } }
            """);

    assertThat(read.vaults()).extracting(v -> v.identity().name()).containsExactly("rsv");
  }

  private static Declarations list(String items) {
    return Arm.read("{ \"value\": [ " + items.formatted(VAULT) + " ] }");
  }
}
