package io.github.backupchecker.dialect.arm;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.CheckRequest;
import io.github.backupchecker.Checker;
import io.github.backupchecker.Folder;
import io.github.backupchecker.evaluation.Outcome;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.evaluation.ReportedFinding;
import io.github.backupchecker.evaluation.Status;
import io.github.backupchecker.finding.Severity;
import io.github.backupchecker.knowledge.reader.KnowledgeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What users are told about ARM files. */
class ArmReportTest {
  private static final String ID =
      "/subscriptions/s/resourceGroups/g/providers/Microsoft.RecoveryServices/vaults/rsv";
  private final Checker checker = new Checker(new KnowledgeFile().read());
  @TempDir private Path folder;

  @Test
  void aPolicyOfATypeThatNobodyKnowsIsNotTakenForACloudPolicy() {
    Report report =
        new Folder(folder)
            .with(
                "p.json",
                """
                { "resources": [ { "type": "Microsoft.RecoveryServices/vaults/backupPolicies",
                  "name": "rsv/p", "apiVersion": "2024-04-01", "properties": {
                    "backupManagementType": "Mars" } } ] }
                """)
            .check();

    assertThat(report.findings())
        .singleElement()
        .satisfies(f -> assertThat(f.outcome().word()).isEqualTo("undetermined"))
        .satisfies(f -> assertThat(f.finding().location().text()).isEqualTo("\"Mars\""));
  }

  @Test
  void multiUserAuthorizationThatIsOffFailsAndIsQuoted() throws IOException {
    Report report =
        check(
            """
            { "id": "%s", "name": "rsv", "type": "Microsoft.RecoveryServices/vaults",
              "properties": { "securitySettings": { "multiUserAuthorization": "Disabled" } } }
            """
                .formatted(ID));

    assertThat(of(report, "multi-user-authorization-missing"))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.outcome()).isEqualTo(Outcome.FAILED);
              assertThat(found.finding().message())
                  .startsWith("vaults/rsv has multi-user authorization Disabled: ");
              assertThat(found.finding().location().text()).isEqualTo("\"Disabled\"");
            });
  }

  @Test
  void multiUserAuthorizationThatIsOnPasses() throws IOException {
    Report report =
        check(
            """
            { "id": "%s", "name": "rsv", "type": "Microsoft.RecoveryServices/vaults",
              "properties": { "securitySettings": { "multiUserAuthorization": "Enabled" } } }
            """
                .formatted(ID));

    assertThat(of(report, "multi-user-authorization-missing")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"MAB", "DPM", "AzureBackupServer"})
  void aHybridPolicyInAVaultAsksForItsSecurity(String type) throws IOException {
    Report report = check(vaultWithPolicy(type));

    assertThat(report.findings())
        .filteredOn(found -> found.outcome() == Outcome.UNDETERMINED)
        .extracting(found -> found.rule().id())
        .contains("hybrid-security-disabled", "soft-delete-disabled", "immutability-disabled");
    assertThat(of(report, "retention-below-minimum"))
        .singleElement()
        .matches(found -> found.outcome() == Outcome.FAILED);
  }

  @Test
  void aCloudPolicyInAVaultAsksForNothing() throws IOException {
    assertThat(of(check(vaultWithPolicy("AzureIaasVM")), "hybrid-security-disabled")).isEmpty();
  }

  @Test
  void aBuildThatNoTableListsIsANoteAndNoError() throws IOException {
    Report report = check(engine("5.1.348.0"));

    assertThat(of(report, "release-unknown")).hasSize(1);
    assertThat(report.findings())
        .filteredOn(found -> found.finding().property().matches("release|immutability"))
        .isNotEmpty()
        .allMatch(found -> found.severity() == Severity.NOTE)
        .allMatch(found -> found.outcome() == Outcome.UNDETERMINED);
    assertThat(report.status()).isEqualTo(Status.COMPLIANT);
  }

  @Test
  void aBuildThatIsTooOldIsAnErrorAllTheSame() throws IOException {
    assertThat(of(check(engine("4.2.1553.0")), "server-too-old"))
        .singleElement()
        .matches(found -> found.severity() == Severity.ERROR);
  }

  @Test
  void policiesOfALoopOverAnUnknownListAreAWarning() throws IOException {
    Report report = check(loop("\"copy\": { \"name\": \"c\", \"count\": \"[parameters('n')]\" },"));

    assertThat(of(report, "retention-missing"))
        .singleElement()
        .matches(found -> found.severity() == Severity.WARNING)
        .matches(found -> found.outcome() == Outcome.UNDETERMINED);
  }

  @Test
  void aSinglePolicyOfUnknownTypeIsAnError() throws IOException {
    assertThat(of(check(loop("")), "retention-missing"))
        .singleElement()
        .matches(found -> found.severity() == Severity.ERROR);
  }

  @Test
  void whatIsNotDeployedIsNotedAsThat() throws IOException {
    Report report =
        check(
            """
            { "contentVersion": "1.0.0.0", "resources": [
                { "type": "Microsoft.RecoveryServices/vaults", "name": "a", "condition": false },
                { "type": "Microsoft.RecoveryServices/vaults", "name": "b",
                  "copy": { "name": "c", "count": 0 } } ] }
            """);

    assertThat(report.notes())
        .contains("2 objects are not deployed: a condition is false or a copy loop is empty")
        .noneMatch(note -> note.contains("cloud backup"));
  }

  @Test
  void whatIsNotKnownIsSaidInWholeSentences() throws IOException {
    assertThat(messages(check(engine("5.1.348.0"))))
        .contains(
            "the vault 'rsv' is not declared: whether servers/dpm-01 must understand immutability"
                + " depends on it")
        .anyMatch(
            message ->
                message.contains(
                    "servers/dpm-01 can use the security features of hybrid backups; "));
    assertThat(
            messages(
                check(
                    """
                    { "contentVersion": "1.0.0.0", "resources": [ {
                        "type": "Microsoft.RecoveryServices/vaults", "name": "rsv",
                        "properties": "[parameters('all')]" } ] }
                    """)))
        .contains("the notification setting of vaults/rsv is not known: \"[parameters('all')]\"");
  }

  private static List<String> messages(Report report) {
    return report.findings().stream().map(found -> found.finding().message()).toList();
  }

  private static String loop(String copy) {
    return """
        { "contentVersion": "1.0.0.0", "resources": [ {
            "type": "Microsoft.RecoveryServices/vaults/backupPolicies", %s
            "name": "rsv/p", "properties": "[parameters('p')[copyIndex()].properties]" } ] }
        """
        .formatted(copy);
  }

  private static String engine(String version) {
    return """
        { "id": "%s/backupEngines/dpm-01", "name": "dpm-01", "properties": {
            "backupEngineType": "DpmBackupEngine", "dpmVersion": "%s",
            "azureBackupAgentVersion": "2.0.9262.0" } }
        """
        .formatted(ID, version);
  }

  private static String vaultWithPolicy(String type) {
    return """
        { "contentVersion": "1.0.0.0", "resources": [
            { "type": "Microsoft.RecoveryServices/vaults", "name": "rsv", "properties": {} },
            { "type": "Microsoft.RecoveryServices/vaults/backupPolicies", "name": "rsv/p",
              "properties": { "backupManagementType": "%s", "retentionPolicy": {
                "dailySchedule": { "retentionDuration": {
                  "count": 3, "durationType": "Days" } } } } } ] }
        """
        .formatted(type);
  }

  private static List<ReportedFinding> of(Report report, String rule) {
    return report.findings().stream().filter(f -> f.rule().id().equals(rule)).toList();
  }

  private Report check(String json) throws IOException {
    return check("main.json", json);
  }

  private Report check(String name, String json) throws IOException {
    return checker.check(CheckRequest.of(Files.writeString(folder.resolve(name), json)));
  }
}
