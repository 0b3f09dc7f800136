package io.github.backupchecker.dialect.arm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that speak of Recovery Services and declare nothing of it. */
class ArmBystanderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        { "parameters": { "location": "westus", "input": {
            "type": "Microsoft.RecoveryServices/Vaults", "name": "example" } },
          "responses": { "200": { "body": { "nameAvailable": true } } } }
        """,
        """
        { "name": "example", "type": "Microsoft.RecoveryServices/Vaults" }
        """
      })
  void aQuestionWhetherANameIsFreeDeclaresNothing(String json) {
    assertThat(Arm.recognises(json)).isFalse();
  }

  @Test
  void aQuestionAboutCapabilitiesIsNoVaultWithoutAName() {
    assertThat(
            Arm.recognises(
                """
                { "parameters": { "location": "westus", "input": {
                    "type": "Microsoft.RecoveryServices/Vaults",
                    "properties": { "dnsZones": [ { "subResource": "AzureBackup" } ] } } },
                  "responses": { "200": { "body": {
                    "type": "Microsoft.RecoveryServices/Vaults",
                    "properties": { "dnsZones": [ { "subResource": "AzureBackup" } ] } } } } }
                """))
        .isFalse();
  }

  @Test
  void aVaultWithoutANameIsAVaultAllTheSame() {
    assertThat(
            Arm.read(
                    """
                    { "location": "westus", "properties": { "securitySettings": {
                        "softDeleteSettings": { "enhancedSecurityState": "Disabled" } } } }
                    """)
                .vaults())
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        { "if": { "field": "type", "equals": "Microsoft.RecoveryServices/vaults" },
          "then": { "effect": "audit", "details": {
            "type": "Microsoft.RecoveryServices/vaults", "name": "x" } } }
        """,
        """
        { "interactions": [ { "request": { "uri": "https://management.azure.com" },
            "response": { "body": { "data": { "value": [ {
              "type": "Microsoft.RecoveryServices/vaults", "name": "x" } ] } } } } ] }
        """,
        """
        { "parameters": { "name": { "value": "rsv" }, "backupPolicies": { "value": [ {
            "name": "p", "type": "Microsoft.RecoveryServices/vaults/backupPolicies",
            "properties": { "backupManagementType": "MAB" } } ] } } }
        """,
        """
        { "$schema": "https://x/deploymentParameters.json#", "parameters": {
            "backupPolicies": { "value": [ {
              "name": "p", "type": "Microsoft.RecoveryServices/vaults/backupPolicies" } ] } } }
        """
      })
  void rulesRecordingsAndParametersDeclareNothing(String json) {
    assertThat(Arm.recognises(json)).isFalse();
  }

  @Test
  void aTemplateWithParametersThatHaveNoValueIsNoParametersFile() {
    assertThat(
            Arm.template(
                    "\"name\": { \"type\": \"string\" }",
                    "{ \"type\": \"Microsoft.RecoveryServices/vaults\", \"name\": \"rsv\" }")
                .vaults())
        .hasSize(1);
  }
}
