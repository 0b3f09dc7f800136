package io.github.backupchecker.dialect.arm;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.dialect.Declarations;
import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.finding.ProblemKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArmRecognitionTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        { "contentVersion": "1.0.0.0",
          "resources": [ { "type": "Microsoft.RecoveryServices/vaults", "name": "rsv" } ] }
        """,
        """
        { "languageVersion": "2.0",
          "resources": { "rsv": { "type": "microsoft.recoveryservices/vaults", "name": "rsv" } } }
        """,
        """
        { "type": "Microsoft.RecoveryServices/vaults", "name": "rsv", "properties": {} }
        """,
        """
        [ { "type": "Microsoft.RecoveryServices/vaults", "name": "rsv" } ]
        """,
        """
        { "value": [ { "type": "Microsoft.RecoveryServices/vaults", "name": "rsv" } ] }
        """,
        """
        { "data": [ { "type": "microsoft.recoveryservices/vaults", "name": "rsv" } ] }
        """,
        """
        { "id": "/subscriptions/s/resourceGroups/g/providers/Microsoft.RecoveryServices/vaults/rsv" }
        """,
        """
        { "properties": { "template": {
          "resources": [ { "type": "Microsoft.RecoveryServices/vaults", "name": "rsv" } ] } } }
        """
      })
  void aVaultIsFoundInEveryShape(String json) {
    assertThat(Arm.recognises(json)).isTrue();
    assertThat(Arm.read(json).vaults())
        .extracting(v -> v.identity().address().text())
        .containsExactly("vaults/rsv");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ \"vaults\": { \"rsv\": { \"immutability\": \"locked\" } } }",
        "{ \"resources\": [ { \"type\": \"Microsoft.Storage/storageAccounts\", \"name\": \"s\" } ] }",
        "{ \"resources\": [ { \"type\": \"Microsoft.DataProtection/backupVaults\", \"name\": \"b\" } ] }",
        "{ \"resources\": [ { \"type\": \"Microsoft.RecoveryServices/vaults/replicationPolicies\","
            + " \"name\": \"v/p\" } ] }",
        "{ \"resources\": { \"v\": { \"existing\": true,"
            + " \"type\": \"Microsoft.RecoveryServices/vaults\", \"name\": \"v\" } } }",
        "{ \"$schema\": \"https://x/deploymentParameters.json#\", \"parameters\": {} }",
        "{ \"name\": \"x\", \"type\": \"Microsoft.RecoveryServices/vaults@2024-10-01\" }",
        "[ 1, null, \"text\" ]",
        "\"Microsoft.RecoveryServices/vaults\"",
        "null"
      })
  void whatDeclaresNoBackupIsPassedOver(String json) {
    assertThat(Arm.recognises(json)).isFalse();
  }

  @Test
  void aPolicyDefinitionDeclaresNoVault() {
    assertThat(
            Arm.recognises(
                """
                { "properties": { "policyRule": { "then": { "details": {
                  "type": "Microsoft.RecoveryServices/vaults", "name": "x" } } } } }
                """))
        .isFalse();
  }

  @Test
  void aVaultInAnUnknownShapeIsAProblemAtItsType() {
    String json =
        """
        { "inventory": { "first": {
            "type": "Microsoft.RecoveryServices/vaults", "name": "rsv" } } }
        """;

    assertThat(Arm.recognises(json)).isTrue();
    assertThat(Arm.read(json).problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.kind()).isEqualTo(ProblemKind.UNSUPPORTED_FORMAT);
              assertThat(problem.location()).hasToString("test.json:2:13");
            });
  }

  @Test
  void wrongTypesAreLocatedProblemsAndNeverExceptions() {
    Declarations read =
        Arm.template(
            "",
            """
            { "type": "Microsoft.RecoveryServices/vaults", "name": "rsv",
              "properties": { "securitySettings": 7, "publicNetworkAccess": ["x"] } },
            12,
            { "type": "Microsoft.RecoveryServices/vaults/backupPolicies", "name": "rsv/p",
              "properties": { "backupManagementType": "MAB", "retentionPolicy": [] } }
            """);

    assertThat(read.problems()).extracting(Problem::kind).containsOnly(ProblemKind.WRONG_TYPE);
    assertThat(read.problems()).hasSize(4);
    assertThat(read.vaults().get(0).security().hybridSecurity().isUndetermined()).isTrue();
    assertThat(read.policies().get(0).retention().isUndetermined()).isTrue();
  }
}
