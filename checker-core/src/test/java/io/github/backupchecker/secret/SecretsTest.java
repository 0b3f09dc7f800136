package io.github.backupchecker.secret;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.CheckRequest;
import io.github.backupchecker.Checker;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.render.Format;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Secrets, which nothing may print. */
class SecretsTest {
  private static final String SECRET = "hunter2hunter2XYZ";
  private final Checker checker = new Checker(Knowledge.load());
  @TempDir private Path folder;

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
        "operations: { o: { run: Start-OBRegistration -VaultCredentials a.VaultCredentials,"
            + " on: agents/a } }\nagents: { a: }",
        "agents: { a: { passphrase: \"${passphrase}\" } }",
      })
  void whatIsNoSecretIsNotTakenForOne(String yaml) throws IOException {
    Report report = check("f.yaml", yaml);

    assertThat(hasSecret(report)).isFalse();
    assertThat(report.problems()).isEmpty();
  }

  private static boolean hasSecret(Report report) {
    return report.findings().stream().anyMatch(f -> f.rule().id().equals("secret-in-declaration"));
  }

  private static String everything(Report report) throws IOException {
    StringWriter all = new StringWriter();
    for (Format format : Format.values()) {
      format.renderer().render(report, all);
    }
    return all + report.toString();
  }

  private Report check(String name, String text) throws IOException {
    return checker.check(CheckRequest.of(Files.writeString(folder.resolve(name), text)));
  }
}
