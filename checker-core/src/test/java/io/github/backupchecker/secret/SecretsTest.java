package io.github.backupchecker.secret;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.CheckRequest;
import io.github.backupchecker.Checker;
import io.github.backupchecker.Renderings;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.knowledge.reader.KnowledgeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Secrets, which nothing may print. */
class SecretsTest {
  private static final String SECRET = "hunter2hunter2XYZ";
  private static final String CHECKSUM =
      "Ab1/Ab1/Ab1/Ab1/Ab1/Ab1/Ab1/Ab1/Ab1/Ab1/Ab1/"
          + "Ab1/Ab1/Ab1/Ab1/Ab1/Ab1/Ab1/Ab1/Ab1/Ab1/Cd==";
  private static final Checker CHECKER = new Checker(new KnowledgeFile().read());
  private static final Renderings RENDERINGS = new Renderings();
  @TempDir private static Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "agents: { a: { passphrase: %s } }",
        "agents: { a: { passphrase: { value: '%s' } } }",
        "agents: { a: { passphrase: { length: 24, escrow: x, extra: [ %s ] } } }",
        "agents: { a: { security-pin: %s } }",
        "agents: { a: { labels: { Encryption_Passphrase: \"%s\" } } }",
        "operations: { o: { run: Remove-OBPolicy -DeleteBackup -SecurityPIN %s, on: agents/a } }",
        "operations: { o: { run: \"Remove-OBPolicy –securitypin '%s'\" } }",
        "operations:\n  o:\n    run: >-\n      Set-OBMachineSetting\n      -EncryptionPassphrase %s\n",
        "operations: { o: { run: 'Set-OBMachineSetting -EncryptionPassphrase (ConvertTo-SecureString"
            + " -String \"%s\" -AsPlainText -Force)' } }",
        "# Remove-OBPolicy -SecurityPIN %s\nagents: { a: { version: 2.0.9262.0 } }",
        "agents: { a: { vault-credentials: |\n   %s\n } }",
        "agents:\n  a:\n    passphrase: |\n      %s\n",
        "agents: { a: { labels: { password: { value: '%s' } } } }",
      })
  void aSecretIsFoundAndNothingPrintsIt(String yaml) throws IOException {
    Report report = check("f.yaml", yaml.formatted(SECRET));

    assertThat(everything(report)).doesNotContain(SECRET);
    assertThat(report.totals().problems() > 0 || hasSecret(report)).isTrue();
  }

  @Test
  void aSecretInJsonIsFoundToo() throws IOException {
    Report report =
        check("f.json", "{ \"agents\": { \"a\": { \"passphrase\": \"%s\" } } }".formatted(SECRET));

    assertThat(hasSecret(report)).isTrue();
    assertThat(everything(report)).doesNotContain(SECRET);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "agents: { a: { passphrase: { length: 24, escrow: key-vault://kv/a } } }",
        "operations: { new-passphrase: { do: change-passphrase, on: agents/a } }\nagents: { a: }",
        "operations: { o: { run: Remove-OBPolicy -DeleteBackup -SecurityPIN $pin, on: agents/a } }\n"
            + "agents: { a: }",
        "operations: { stale-pin: { run: Set-OBMachineSetting -EncryptionPassphrase $new"
            + " -SecurityPin $pin, on: agents/a } }\nagents: { a: }",
        "operations: { o: { run: Start-OBRegistration -VaultCredentials a.VaultCredentials,"
            + " on: agents/a } }\nagents: { a: }",
        "agents: { a: { passphrase: \"${passphrase}\" } }",
        "agents: { a: { x-flows: { password: { tokenUrl: 'https://a/b', scopes: { read: all } } } } }",
        "agents: { a: { description: 'the PIN has 6 digits, see mapping 482913' } }",
        "agents: { a: { description: 'ConvertTo-SecureString turns text into a secure string' } }",
        "agents: { a: { description: '-EncryptionPassphrase takes a secure string' } }",
        "agents: { a: { description: 'password: ${PASSWORD}' } }",
        "agents: { a: { description: 'passphrase: #{pin}#' } }",
        "agents: { a: { labels: { password: 'see key vault kv-backup' } } }",
        "agents: { a: { labels: { password: 'ENC[AES256_GCM,data:Zm9v,type:str]' } } }",
        "agents: { a: { labels: { password: !vault a1b2 } } }",
        "agents: { a: { labels: { storage: 'AccountKey={1}' } } }",
        "agents: { a: { labels: { sum: 'sha512-" + CHECKSUM + "' } } }",
      })
  void whatIsNoSecretIsNotTakenForOne(String yaml) throws IOException {
    Report report = check("f.yaml", yaml);

    assertThat(hasSecret(report)).isFalse();
    assertThat(report.problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "agents: { a: { description: 'use security PIN 482913' } }",
        "agents: { a: } # the pin is 482913",
        "agents: { a: { description: 'Security-PIN: 482913' } }",
      })
  void aPinInFreeTextIsFoundAndNothingPrintsIt(String yaml) throws IOException {
    Report report = check("f.yaml", yaml);

    assertThat(hasSecret(report)).isTrue();
    assertThat(everything(report)).doesNotContain("482913");
  }

  @ParameterizedTest
  @ValueSource(strings = {"password", "passphrase", "securityPin"})
  void aSecureParameterOfATemplateIsNoSecret(String name) throws IOException {
    Report report =
        check(
            "main.json",
            """
            { "contentVersion": "1.0.0.0",
              "parameters": {
                "%1$s": { "type": "secureString", "metadata": { "description": "ask" } } },
              "resources": [
                { "type": "Microsoft.RecoveryServices/vaults", "name": "rsv" },
                { "type": "Microsoft.Resources/deployments", "name": "d", "properties": {
                  "parameters": { "%1$s": { "reference": {
                    "keyVault": { "id": "kv" }, "secretName": "s" } } } } } ] }
            """
                .formatted(name));

    assertThat(hasSecret(report)).isFalse();
    assertThat(everything(report)).doesNotContain("\u2022");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ 'type': 'Microsoft.ApiManagement/service/certificates', 'name': 'c',"
            + " 'properties': { 'password': '%s' } }",
        "{ 'type': 'Microsoft.Resources/deployments', 'name': 'd', 'properties': { 'parameters':"
            + " { 'password': { 'value': '%s' } } } }",
        "{ 'type': 'Microsoft.Resources/deploymentScripts', 'name': 'd', 'properties': {"
            + " 'scriptContent': 'Remove-OBPolicy -SecurityPIN %s' } }",
      })
  void aSecretOfAnotherResourceIsMaskedAndNotReported(String resource) throws IOException {
    Report report = check("main.json", template(resource.formatted(SECRET)));

    assertThat(report.totals().files()).isEqualTo(1);
    assertThat(hasSecret(report)).isFalse();
    assertThat(everything(report)).doesNotContain(SECRET);
  }

  @Test
  void aSecretOfABackupResourceIsReported() throws IOException {
    Report report =
        check(
            "main.json",
            template(
                "{ 'type': 'Microsoft.RecoveryServices/vaults/backupPolicies', 'name': 'rsv/p',"
                    + " 'properties': { 'backupManagementType': 'AzureIaasVM', 'password': '%s' } }"
                        .formatted(SECRET)));

    assertThat(hasSecret(report)).isTrue();
    assertThat(everything(report)).doesNotContain(SECRET);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ 'token': 't', 'expiryTimeInUtcTicks': 1, 'securityPIN': '482913' }",
        "{ 'parameters': { 'vaultName': 'rsv' }, 'responses': { '200': { 'body': {"
            + " 'token': 't', 'expiryTimeInUtcTicks': 1, 'securityPIN': '482913' } } } }",
      })
  void theAnswerToAPinRequestHoldsASecret(String json) throws IOException {
    Report report = check("pin.json", json.replace('\'', '"'));

    assertThat(hasSecret(report)).isTrue();
    assertThat(everything(report)).doesNotContain("482913");
  }

  /** A text that a loop over the rest of it at every word would not get through. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "password: ",
        "key=",
        "'a1'|ConvertTo-SecureString ",
        "pin 482913 ",
        "://",
        "-pin:",
        "-pin: ",
        "pin:{",
        "pin=[x ",
        "pin=<",
        "-s $a=",
        "{password: a1, ",
        "pin:\"",
        "pin,pin=",
        "${"
      })
  @Timeout(60)
  void longTextsAreSearchedToTheirEnd(String unit) throws IOException {
    String text = unit.repeat(1_000_000 / unit.length());
    Report report = check("f.yaml", "agents:\n  a: }\n" + text + " pin 482913");

    assertThat(report.totals().problems()).isEqualTo(1);
    assertThat(report.problems())
        .extracting(Problem::location)
        .doesNotContainNull()
        .noneMatch(place -> place.file().text().contains("482913"));
    assertThat(TextSecrets.in(text + " pin 482913")).isNotEmpty();
  }

  /** A name in which a search for the number at its end from every digit on would not end. */
  @Test
  @Timeout(60)
  void longNamesAreSearchedToTheirEnd() {
    assertThat(SecretKind.ofName("1".repeat(300_000) + "x")).isEmpty();
    assertThat(SecretKind.ofName("pin" + "1".repeat(300_000))).contains(SecretKind.PIN);
    assertThat(SecretKind.ofName("passphrase" + "1".repeat(300_000)))
        .contains(SecretKind.PASSPHRASE);
  }

  private static String template(String resource) {
    return "{ 'contentVersion': '1.0.0.0', 'resources': [ { 'type':".replace('\'', '"')
        + " \"Microsoft.RecoveryServices/vaults\", \"name\": \"rsv\" }, "
        + resource.replace('\'', '"')
        + " ] }";
  }

  private static boolean hasSecret(Report report) {
    return report.findings().stream().anyMatch(f -> f.rule().id().equals("secret-in-declaration"));
  }

  private static String everything(Report report) throws IOException {
    return RENDERINGS.ofAll(report) + report;
  }

  private Report check(String name, String text) throws IOException {
    return CHECKER.check(CheckRequest.of(Files.writeString(folder.resolve(name), text)));
  }
}
