package io.github.backupchecker.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.CheckRequest;
import io.github.backupchecker.Checker;
import io.github.backupchecker.Folder;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.knowledge.reader.KnowledgeFile;
import io.github.backupchecker.settings.Overrides;
import io.github.backupchecker.source.PassedOver;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of the files that are found declare backup, and what is said of the others. */
class WhichFilesAreOursTest {
  private static final String ESTATE =
      "vaults: { v: { hybrid-security: enabled, immutability: locked, soft-delete: always-on,"
          + " multi-user-authorization: { resource-guard: g, subscription: s },"
          + " notifications: { emails: a@b.example } } }\n";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "servers:\n  prod: { url: https://x, protocol: amqp }\nasyncapi: 2.6.0\n",
        "asyncapi: 2.6.0\nservers: { prod: { url: x, version: 1 } }\n",
        "openapi: 3.0.0\nservers: [ { url: x } ]\n",
        "policies:\n  - name: stop-old\n    resource: azure.vm\n",
        "servers: 1\nagents: 2\n",
        "apiVersion: v1\nkind: ConfigMap\nservers: { a: { version: 1 } }\n",
        "services: { db: { image: x } }\nagents: { a: { version: 1 } }\n",
        "$schema: https://json.schemastore.org/x.json\npolicies: { p: { schedule: daily } }\n",
        "resources: { x: { type: y } }\npolicies: { }\n",
        "on: { schedule: [ { cron: '0 1 * * *' } ] }\njobs: { build: { run: x, steps: [ ] } }\n",
        "agents: { a: { image: x, replicas: 3 } }\n",
        "- hosts: all\n  tasks: [ ]\n",
        "{ schemaVersion: 1, tool: { name: backup-checker }, operations: [ ], vaults: [ ] }\n",
        "prometheus: { spec: { version: 1, retention: 10d, image: x, replicas: 2, paused: no } }\n",
        "a: 1\na: 2\n"
      })
  void aFileOfAnotherToolIsPassedOver(String other) {
    Report report = new Folder(folder).with("e.yaml", ESTATE).with("o.yaml", other).check();

    assertThat(report.problems()).isEmpty();
    assertThat(report.findings()).isEmpty();
    assertThat(report.passedOver()).extracting(PassedOver::path).containsExactly("o.yaml");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{- if .Values.x }}\napiVersion: v1\n{{- end }}\nkind: {{ .Values.kind }}\n",
        "{{- if .Values.servers }}\n  servers:\n    version: 1\n{{- end }}\n",
        "a: [ 1, 2\n",
        "\ta: b\n",
        "a: *nowhere\n",
        "deep: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
            + "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
            + "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[ 1"
      })
  void aBrokenFileThatSpeaksOfNoBackupIsPassedOver(String broken) {
    Report report = new Folder(folder).with("e.yaml", ESTATE).with("b.yaml", broken).check();

    assertThat(report.problems()).isEmpty();
    assertThat(report.passedOver())
        .singleElement()
        .satisfies(p -> assertThat(p.reason()).contains("nothing in it speaks of backup"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "vaults:\n  v: { immutability: locked\nx: ]\n",
        "{ \"vaults\": { \"v\": { }, ] }",
        "agents:\n  a: { vault: v }\n  b: [\n",
        "agents:\n  a: { vualt: v }\n  b: [\n",
        "---\n{ agents: { a: { vault: v } }, b: [ }\n",
        "  servers:\n    s: { product: DPM }\n    b: [\n",
        "resources: [ { type: Microsoft.RecoveryServices/vaults, name: v ]\n",
        "properties: { enhancedSecurityState: Disabled\n",
        "backup-checker: 1\nagents: [\n"
      })
  void aBrokenFileThatSpeaksOfBackupIsAProblem(String broken) {
    assertThat(new Folder(folder).with("e.yaml", ESTATE).with("b.yaml", broken).check().problems())
        .extracting(Problem::kind)
        .containsExactly(ProblemKind.MALFORMED_FILE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "backup-checker: 1\nservers: 1\n",
        "vaults: [ a ]\n",
        "agents: { a: { vualt: v } }\n",
        "agentz: { a: { vault: v, version: 2.0.9262.0 } }\n",
        "policies: { p: { retention: { dialy: 7 days } } }\n",
        "servers: { s: { protection-groups: { }, urls: [ ] } }\n",
        "defaults: { agents: { vault: v, verzion: 1 } }\n",
        "backup-checker: 2\n"
      })
  void aFileOfOursIsReadStrictly(String ours) {
    assertThat(new Folder(folder).with("e.yaml", ESTATE).with("o.yaml", ours).check().problems())
        .isNotEmpty()
        .allMatch(p -> String.valueOf(p.location()).startsWith("o.yaml:"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"- agents: { b: { version: 2.0.9040.0 } }", "[ a, b ]", "just words", "'text'"})
  void everyDocumentOfAFileOfOursCounts(String second) {
    assertThat(new Folder(folder).check(ESTATE + "---\n" + second + "\n").problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.kind()).isEqualTo(ProblemKind.WRONG_TYPE);
              assertThat(problem.location()).hasToString("f.yaml:3:1");
            });
  }

  @Test
  void aSecondDocumentWithAMisspeltMapIsAnUnknownKey() {
    assertThat(new Folder(folder).check(ESTATE + "---\nclients: { a: { } }\n").problems())
        .singleElement()
        .satisfies(p -> assertThat(p.kind()).isEqualTo(ProblemKind.UNKNOWN_KEY));
  }

  @Test
  void aSchemaOfOursMayBeNamed() {
    assertThat(
            new Folder(folder)
                .with("o.yaml", "$schema: backup-checker.schema.json\n" + ESTATE)
                .check()
                .problems())
        .isEmpty();
  }

  @Test
  void aFileThatUsesOurWordsAloneIsNamedInOneLine() {
    Report report =
        new Folder(folder)
            .with("e.yaml", ESTATE)
            .with("c7n.yml", "policies: [ { name: x } ]\n")
            .with("k3d.yaml", "servers: 1\n")
            .check();

    assertThat(report.notes())
        .contains("2 files use our words and declare no backup: c7n.yml, k3d.yaml");
  }

  @Test
  void whatStandsInTheSourcesOfAProjectMustBeRead() {
    Report report =
        new Folder(folder)
            .with("e.yaml", ESTATE)
            .with("shop/src/main/backup/notes.yaml", "todo: nothing\n")
            .with("shop/src/main/backup/main.tf", "# nothing\n")
            .with("shop/src/main/backup/other.yaml", "agents: { a: { image: x } }\n")
            .check();

    assertThat(report.problems())
        .extracting(p -> p.kind().id() + " " + p.location())
        .containsExactly(
            "unsupported-format shop/src/main/backup/main.tf:1:1",
            "unsupported-format shop/src/main/backup/notes.yaml:1:1",
            "unknown-key shop/src/main/backup/other.yaml:1:16");
  }

  @Test
  void formatsThatAreNotReadYetAreCountedInOneNote() {
    Report report =
        new Folder(folder)
            .with("e.yaml", ESTATE)
            .with("a.tf", "resource \"azurerm_recovery_services_vault\" \"v\" { }\n")
            .with("b.tf", "resource \"azurerm_backup_policy_vm\" \"p\" { }\n")
            .with("c.tf", "resource \"azurerm_storage_account\" \"s\" { }\n")
            .with("d.ps1", "Remove-OBPolicy -DeleteBackup\n")
            .with("x.yaml", "apiVersion: recoveryservices.azure.upbound.io/v1beta1\nkind: Vault\n")
            .with("p.parameters.json", parameters())
            .with("v.bicep", "resource v 'Microsoft.RecoveryServices/vaults@2024-04-01' = { }\n")
            .with("s.csv", "BackupManagementType,AgentVersion\nMAB,2.0.9040.0\n")
            .check();

    assertThat(report.problems()).isEmpty();
    assertThat(report.notes())
        .contains(
            "7 files speak of Recovery Services in formats that are not read yet: Terraform 2,"
                + " ARM parameters 1, Bicep 1, CSV 1, Crossplane 1, PowerShell 1");
  }

  private static String parameters() {
    return """
        { "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#",
          "parameters": { "enhancedSecurityState": { "value": "Disabled" } } }
        """;
  }

  @Test
  void whereNothingElseWasReadAnUnreadFormatIsAProblemEvenIfARunMayBeEmpty() {
    Folder estate = new Folder(folder).with("a.tf", "azurerm_recovery_services_vault\n");
    CheckRequest lenient =
        CheckRequest.of(folder).with(new Overrides(Optional.empty(), Optional.empty(), true));

    assertThat(estate.check().problems())
        .singleElement()
        .satisfies(p -> assertThat(p.kind()).isEqualTo(ProblemKind.UNSUPPORTED_FORMAT))
        .satisfies(p -> assertThat(p.message()).contains("Terraform"));
    assertThat(new Checker(new KnowledgeFile().read()).check(lenient).problems()).hasSize(1);
  }

  @Test
  void aNamedParametersFileIsToldAsThat() {
    new Folder(folder).with("p.json", "{ \"parameters\": { \"x\": { \"value\": 1 } } }");

    assertThat(
            new Checker(new KnowledgeFile().read())
                .check(CheckRequest.of(folder.resolve("p.json")))
                .problems())
        .singleElement()
        .satisfies(p -> assertThat(p.message()).contains("ARM parameters"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.tf", "a.bicep", "a.ps1", "a.csv"})
  void aNamedFileInAnUnreadFormatIsAProblemThatSaysWhatToDo(String name) {
    new Folder(folder).with(name, "nothing\n");

    assertThat(
            new Checker(new KnowledgeFile().read())
                .check(CheckRequest.of(folder.resolve(name)))
                .problems())
        .singleElement()
        .satisfies(p -> assertThat(p.kind()).isEqualTo(ProblemKind.UNSUPPORTED_FORMAT))
        .satisfies(p -> assertThat(p.message()).contains("not read yet: "));
  }
}
