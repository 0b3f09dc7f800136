package io.github.backupchecker.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.Folder;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.finding.ProblemKind;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose names are whose: the files of people share theirs, a foreign file keeps its own. */
class ScopesTest {
  @TempDir private Path folder;

  private static String template(String vault, String immutability, String agent) {
    return """
        { "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
          "resources": [
            { "type": "Microsoft.RecoveryServices/vaults", "apiVersion": "2024-04-01", "name": "%1$s",
              "properties": { "securitySettings": { "immutabilitySettings": { "state": "%2$s" },
                "softDeleteSettings": { "enhancedSecurityState": "Enabled", "softDeleteState": "Enabled" } } } },
            { "type": "Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers",
              "apiVersion": "2024-04-01", "name": "%1$s/Azure/Windows;fs-01",
              "properties": { "containerType": "Windows", "friendlyName": "fs-01", "agentVersion": "%3$s" } } ] }
        """
        .formatted(vault, immutability, agent);
  }

  @Test
  void aClientIsJudgedAgainstTheVaultOfItsOwnFile() {
    for (String name : List.of("rsv", "[parameters('vaultName')]")) {
      Report together =
          new Folder(folder)
              .with("dev.json", template(name, "Disabled", "2.0.9262.0"))
              .with("prod.json", template(name, "Locked", "2.0.9249.0"))
              .check();

      assertThat(together.findings())
          .as(name)
          .anyMatch(
              f ->
                  f.rule().id().equals("immutability-unsupported")
                      && f.finding().location().file().path().equals("prod.json"));
    }
  }

  @Test
  void aHybridPolicyIsProofInTheVaultOfItsOwnFile() {
    String policy =
        """
        { "resources": [
            { "type": "Microsoft.RecoveryServices/vaults", "apiVersion": "2024-04-01", "name": "rsv", "properties": { } },
            { "type": "Microsoft.RecoveryServices/vaults/backupPolicies", "apiVersion": "2024-04-01", "name": "rsv/p",
              "properties": { "backupManagementType": "MAB",
                "retentionPolicy": { "retentionPolicyType": "SimpleRetentionPolicy",
                  "retentionDuration": { "count": 30, "durationType": "Days" } } } } ] }
        """;
    Report report =
        new Folder(folder)
            .with("dev.json", template("rsv", "Locked", "2.0.9262.0"))
            .with("prod.json", policy)
            .check();

    assertThat(report.findings())
        .anyMatch(
            f ->
                f.rule().id().equals("hybrid-security-disabled")
                    && f.finding().location().file().path().equals("prod.json"));
  }

  @Test
  void aNameThatTwoForeignFilesDeclareIsNotTakenForEither() {
    Report report =
        new Folder(folder)
            .with("dev.json", template("rsv", "Disabled", "2.0.9262.0"))
            .with("prod.json", template("rsv", "Locked", "2.0.9262.0"))
            .with("agents.yaml", "agents: { a: { vault: rsv, version: 2.0.9249.0 } }")
            .with(
                "operations.yaml",
                "operations: { o: { do: disable-immutability, on: vaults/rsv } }")
            .check();

    assertThat(report.problems())
        .hasSize(2)
        .allMatch(p -> p.kind() == ProblemKind.UNRESOLVED_REFERENCE)
        .allMatch(p -> p.message().contains("several files"));
  }

  @Test
  void aVaultDeclaredByPeopleAndInArmIsDeclaredTwice() {
    Report report =
        new Folder(folder)
            .with("e.yaml", "vaults: { rsv: { immutability: disabled } }")
            .with("rsv.json", template("rsv", "Locked", "2.0.9262.0"))
            .check();

    assertThat(report.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.kind()).isEqualTo(ProblemKind.DUPLICATE_NAME);
              assertThat(problem.location()).hasToString("rsv.json:3:88");
              assertThat(problem.related().get(0).location()).hasToString("e.yaml:1:11");
            });
    assertThat(report.findings())
        .as("neither is left unjudged")
        .extracting(f -> f.rule().id())
        .contains("immutability-disabled");
  }

  @Test
  void machinesAreTheSameWhateverTheirCase() {
    for (String kind : List.of("agents", "servers")) {
      assertThat(new Folder(folder).check(kind + ": { fs-01: { }, FS-01: { } }").problems())
          .singleElement()
          .satisfies(
              problem -> {
                assertThat(problem.kind()).isEqualTo(ProblemKind.DUPLICATE_NAME);
                assertThat(problem.message()).contains("same but for case");
              });
    }
    assertThat(new Folder(folder).check("vaults: { a: { }, A: { } }").problems()).isEmpty();
  }
}
