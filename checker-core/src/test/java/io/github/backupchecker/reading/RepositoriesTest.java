package io.github.backupchecker.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.Folder;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.evaluation.Status;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whole repositories as people have them: a check at the root is quiet about what is not backup,
 * and never about what is.
 */
class RepositoriesTest {
  private static final String ESTATE =
      """
      vaults:
        rsv:
          hybrid-security: enabled
          immutability: locked
          soft-delete: always-on
          multi-user-authorization: { resource-guard: g, subscription: s }
          notifications: { emails: a@b.example }
      """;

  @TempDir private Path root;

  @Test
  void aRepositoryOfWorkflows() {
    assertQuiet(
        new Folder(root)
            .with(
                ".github/workflows/ci.yml",
                "on: { schedule: [ { cron: '0 1 * * *' } ] }\njobs: { a: { steps: [ ] } }\n")
            .with(
                "workflows/release.yml",
                """
                name: Release
                on:
                  schedule:
                    - cron: '0 3 * * 1'
                jobs:
                  build: { runs-on: ubuntu-latest, steps: [ { run: make } ] }
                """));
  }

  @Test
  void aRepositoryOfHelmCharts() {
    assertQuiet(
        new Folder(root)
            .with(
                "charts/web/templates/deployment.yaml",
                """
                {{- if .Values.enabled }}
                apiVersion: apps/v1
                kind: Deployment
                metadata:
                  name: {{ include "web.name" . }}
                spec:
                  template:
                    spec: {{- toYaml .Values.spec | nindent 6 }}
                {{- end }}
                """)
            .with(
                "charts/db/values.yaml",
                """
                agents: { enabled: true, image: x }
                backup: { enabled: true, cron: { schedule: '0 1 * * *', image: x, suffix: y } }
                prometheus: { spec: { version: 2, retention: 10d, image: x, replicas: 1, paths: [ ] } }
                """)
            .with("charts/db/templates/_helpers.tpl", "{{ define \"x\" }}{{ end }}\n"));
  }

  @Test
  void aRepositoryOfAzurePolicies() {
    assertQuiet(
        new Folder(root)
            .with(
                "policies/vault-immutability/azurepolicy.json",
                """
                { "properties": { "policyType": "Custom", "mode": "Indexed", "policyRule": {
                    "if": { "field": "type", "equals": "Microsoft.RecoveryServices/vaults" },
                    "then": { "effect": "audit" } } } }
                """)
            .with(
                "policies/vault-immutability/rules.json",
                """
                { "if": { "allOf": [ { "field": "type", "equals": "Microsoft.RecoveryServices/vaults" } ] },
                  "then": { "effect": "deny" } }
                """)
            .with(
                "policies/dns/azurepolicy.parameters.json",
                "{ \"servers\": { \"type\": \"Array\", \"metadata\": { \"displayName\": \"DNS\" } } }"));
  }

  @Test
  void aRepositoryOfAnsiblePlaybooks() {
    assertQuiet(
        new Folder(root)
            .with("site.yml", "- hosts: all\n  roles: [ common ]\n")
            .with("group_vars/all.yml", "servers:\n  - web01\npolicies: strict\n")
            .with("roles/x/vars/main.yml", "key: value\nkey: other\n"));
  }

  @Test
  void aRepositoryWithBrokenAndDuplicateFiles() {
    assertQuiet(
        new Folder(root)
            .with("test/data/broken.json", "{ \"a\": [ 1, 2, }")
            .with("test/data/duplicate.yaml", "a: 1\na: 2\n")
            .with("test/data/tabs.yaml", "\tx: y\n")
            .with("test/data/latin1.json", "{ \"a\": \"\\x\" }")
            .with("test/data/two.json", "{ } { }"));
  }

  @Test
  void aRepositoryOfApiDescriptions() {
    assertQuiet(
        new Folder(root)
            .with("openapi.yaml", "openapi: 3.1.0\nservers: [ { url: 'https://x' } ]\npaths: { }\n")
            .with(
                "asyncapi.yaml",
                """
                asyncapi: 2.6.0
                servers: { prod: { url: x, protocol: mqtt, version: 1 } }
                operations: { send: { action: send, channel: { $ref: x } } }
                components: { securitySchemes: { a: { flows: { password: { tokenUrl: x } } } } }
                """)
            .with(
                "compose.yaml", "services: { db: { image: x } }\nagents: { a: { version: 1 } }\n"));
  }

  @Test
  void aRepositoryOfCustodianPolicies() {
    Report report =
        assertQuiet(
            new Folder(root)
                .with("c7n/stop.yml", "policies: [ { name: stop, resource: azure.vm } ]\n")
                .with("k3d.yaml", "apiVersion: k3d.io/v1\nkind: Simple\nservers: 1\n")
                .with(
                    "recordings/list.yaml",
                    """
                    interactions:
                      - request: { uri: 'https://x/Microsoft.RecoveryServices/vaults' }
                        response: { body: { string: '{ "type": "Microsoft.RecoveryServices/vaults" }' } }
                    """));

    assertThat(report.notes())
        .contains("1 file uses our words and declares no backup: c7n/stop.yml");
  }

  @Test
  void aRepositoryOfTemplatesWithTheirParameters() {
    Report report =
        new Folder(root)
            .with("estate.yaml", ESTATE)
            .with(
                "infra/vault.json",
                """
                { "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
                  "parameters": { "state": { "type": "string", "defaultValue": "Enabled" } },
                  "resources": [ { "type": "Microsoft.RecoveryServices/vaults", "name": "shop",
                    "apiVersion": "2024-04-01", "properties": { "securitySettings": {
                      "softDeleteSettings": { "enhancedSecurityState": "[parameters('state')]" } } } } ] }
                """)
            .with(
                "infra/vault.parameters.json",
                """
                { "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#",
                  "parameters": { "state": { "value": "Disabled" } } }
                """)
            .with(
                "infra/storage.json",
                "{ \"resources\": [ { \"type\": \"Microsoft.Storage/x\" } ] }")
            .check();

    assertThat(report.problems()).isEmpty();
    assertThat(report.findings())
        .allMatch(f -> f.finding().location().file().path().equals("infra/vault.json"))
        .anyMatch(
            f ->
                f.rule().id().equals("hybrid-security-disabled")
                    && f.outcome().word().equals("undetermined"));
  }

  private static Report assertQuiet(Folder repository) {
    Report report = repository.with("estate.yaml", ESTATE).check();
    assertThat(report.problems()).isEmpty();
    assertThat(report.findings()).isEmpty();
    assertThat(report.files()).containsExactly("estate.yaml");
    assertThat(report.status()).isEqualTo(Status.COMPLIANT);
    return report;
  }
}
