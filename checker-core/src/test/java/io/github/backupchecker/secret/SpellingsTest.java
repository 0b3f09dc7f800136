package io.github.backupchecker.secret;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.CheckRequest;
import io.github.backupchecker.Checker;
import io.github.backupchecker.Renderings;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.knowledge.reader.KnowledgeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The many ways in which people write a secret down: none of them may be printed. */
class SpellingsTest {
  private static final String SECRET = "hunter2Hunter2XYZ";
  private static final String PIN = "482913";
  private static final Checker CHECKER = new Checker(new KnowledgeFile().read());
  private static final Renderings RENDERINGS = new Renderings();
  @TempDir private static Path folder;

  /** Values of {@code run:}, as the shell sees them. */
  private static List<String> commands() {
    return List.of(
        "Set-OBMachineSetting -EncryptionPassphrase %s",
        "Set-OBMachineSetting -EncryptionPassphrase '%s'",
        "Set-OBMachineSetting -EncryptionPassphrase \"%s\"",
        "Set-OBMachineSetting -EncryptionPassphrase:%s",
        "Set-OBMachineSetting -EncryptionPassphrase: \"%s\"",
        "Set-OBMachineSetting –encryptionpassphrase ‘%s’",
        "Set-OBMachineSetting -Enc %s",
        "Set-OBMachineSetting -Encryption '%s'",
        "Set-OBMachineSetting -EncryptionPassphrase\u00a0%s",
        "Set-OBMachineSetting -EncryptionPassphrase\t%s",
        "Set-OBMachineSetting -EncryptionPassphrase `\n  %s",
        "Set-OBMachineSetting -EncryptionPassphrase a1b2,%s",
        "Set-OBMachineSetting -EncryptionPassphrase @'\n%s\n'@",
        "Set-OBMachineSetting -EncryptionPassphrase ([string]'%s')",
        "Set-OBMachineSetting -EncryptionPassphrase (ConvertTo-SecureString '%s' -AsPlainText -Force)",
        "Set-OBMachineSetting -EncryptionPassphrase (ConvertTo-SecureString -AsPlainText -Force -String '%s')",
        "Set-OBMachineSetting -EncryptionPassphrase (ConvertTo-SecureString -AsPlainText '%s')",
        "Set-OBMachineSetting -EncryptionPassphrase (ConvertTo-SecureString -String:\"%s\" -AsPlainText)",
        "$p = ConvertTo-SecureString -Force -AsPlainText %s; Set-OBMachineSetting -EncryptionPassphrase $p",
        "'%s' | ConvertTo-SecureString -AsPlainText -Force",
        "$passphrase = '%s'; Set-OBMachineSetting -EncryptionPassphrase $passphrase",
        "$x = '%s'; Set-OBMachineSetting -EncryptionPassphrase $x",
        "$p = @{ EncryptionPassphrase = '%s' }; Set-OBMachineSetting @p",
        "$p = @{ 'EncryptionPassphrase' = \"%s\" }; Set-OBMachineSetting @p",
        "dpm.exe /passphrase:%s",
        "Set-OBMachineSetting -ProxyPassword %s",
        "Set-OBMachineSetting -ProxyPass %s",
        "az storage blob upload --account-key %s",
        "az login --service-principal --password=%s",
        "$env:PASSPHRASE = \"%s\"",
        "$c = 'DefaultEndpointsProtocol=https;AccountName=a;AccountKey=%s;EndpointSuffix=core.windows.net'",
        "azcopy copy 'https://a.blob.core.windows.net/c?sv=2022-11-02&sp=rl&sig=%s' .",
        "cmdkey /generic:x /user:y /password:%s",
        "New-Object Net.NetworkCredential('u', 'x'); $password='%s'");
  }

  /** Values of {@code run:} with a PIN. */
  private static List<String> pins() {
    return List.of(
        "Remove-OBPolicy -DeleteBackup -SecurityPIN %s",
        "Remove-OBPolicy -DeleteBackup -SecurityPin '%s'",
        "Remove-OBPolicy -DeleteBackup -SecurityPin \"%s\"",
        "Remove-OBPolicy -DeleteBackup -Security_PIN %s",
        "Remove-OBPolicy -DeleteBackup -Sec %s",
        "Remove-OBPolicy -DeleteBackup -S %s",
        "Remove-OBPolicy -DeleteBackup -SecurityPIN \"$(%s)\"",
        "Remove-OBPolicy -DeleteBackup -SecurityPIN a,%s",
        "$pin = '%s'; Remove-OBPolicy -DeleteBackup -SecurityPIN $pin",
        "$pin=\"%s\"; Remove-OBPolicy -DeleteBackup -SecurityPIN $pin",
        "$one = %s; Remove-OBPolicy -DeleteBackup -SecurityPIN $one",
        "Remove-OBPolicy @{ SecurityPIN = '%s' }",
        "Remove-OBPolicy -SecurityPIN (ConvertTo-SecureString %s -AsPlainText -Force)");
  }

  /** Entries of an agent, as they stand in YAML. */
  private static List<String> entries() {
    return List.of(
        "passphrase: %s",
        "passphrase: '%s'",
        "passphrase: \"%s\"",
        "passphrase: \"x\\\"%s\"",
        "passphrase: 'x''%s'",
        "passphrase: $%s",
        "passphrase: x # %s",
        "passphrase: { length: %s }",
        "passphrase: { description: %s }",
        "passphrase: { labels: { a: %s } }",
        "passphrase: { escrow: key-vault://kv/a, value: %s }",
        "passphrase: { %s: x }",
        "passphrase: [ a, %s ]",
        "passphrase: !x { a: %s }",
        "passphrase: { { a: 1 }: %s }",
        "passphrase: { ? [ %s ] : x }",
        "passphrase: a\n    passphrase: %s",
        "<<: [ { passphrase: a }, { passphrase: %s } ]",
        "passphrase: |\n      %s",
        "passphrase: >- # %s\n      x",
        "passphrase:\n      %s",
        "passphrase: &anchor %s",
        "pass phrase: %s",
        "pass.phrase: %s",
        "Pass_Phrase: %s",
        "encryptionPassphrase: %s",
        "proxy-password: %s",
        "ProxyPassword: %s",
        "pwd: %s",
        "vault-credentials-file: %s",
        "vault credentials: %s",
        "client-secret: %s",
        "storage-account-key: %s",
        "sas-token: %s",
        "connection_string: Server=x;Password=%s;",
        "labels: { password: %s }",
        "description: 'passphrase: %s'",
        "description: \"the password is %s\"",
        "description: \"passphrase \\\"%s\\\"; passphrase=\\\"%s\\\"\"",
        "description: https://a.blob.core.windows.net/c?sv=2022-11-02&sp=rl&sig=%s",
        "labels: { link: 'https://user:%s@example.com/x' }",
        "version: 2.0.9262.0 # passphrase: %s",
        "encryption-passphrase: !foo '%s'",
        "passphrase:\"%s\"",
        "passphrase:{ value:'%s' }",
        "passphrase:!foo '%s'",
        "passphrase: '<a><b>%s</b></a>'",
        "vault-credentials: <a><ManagementCert>%s</ManagementCert></a>",
        "password: { old: { also: [ '%s' ] } }",
        "arguments: [ --passphrase, '%s' ]",
        "? passphrase\n    : %s",
        "description: 'the passphrase is a1{b}%s'",
        "description: 'passphrase=a1(b)%s'",
        "description: \"passphrase: a1\\\"%s\"",
        "description: the passphrase is a1b2 %s",
        "version: bad # passphrase: \"a1\\\"%s\"",
        "x-at: &at %s\n    passphrase: *at",
        "# old password = %s",
        "# Set-OBMachineSetting -EncryptionPassphrase \"%s\"",
        "version: [ bad ] # password: %s");
  }

  static Stream<String> yaml() {
    Stream<String> runs =
        commands().stream()
            .flatMap(
                run ->
                    Stream.of(
                        "operations: { o: { on: agents/a, run: " + doubleQuoted(run) + " } }",
                        "operations: { o: { on: agents/a, run: " + singleQuoted(run) + " } }",
                        "operations:\n  o:\n    run: |\n" + indented(run),
                        "operations:\n  o:\n    run: >\n" + indented(run),
                        "agents:\n  a:\n    description: " + doubleQuoted(run),
                        run.contains("\n") ? "" : "agents: { a: } # " + run));
    return Stream.concat(runs, entries().stream().map(e -> "agents:\n  a:\n    " + e + "\n"))
        .filter(text -> !text.isEmpty())
        .map(text -> text.replace("%s", SECRET));
  }

  static Stream<String> json() {
    return Stream.concat(commands().stream(), pins().stream())
        .flatMap(
            run ->
                Stream.of(
                    "{ \"operations\": { \"o\": { \"on\": \"agents/a\", \"run\": "
                        + doubleQuoted(run)
                        + " } } }",
                    "{ \"operations\": { \"o\": { \"run\": "
                        + doubleQuoted(run).replace("\\\"", "\\u0022").replace("-", "\\u002d")
                        + " } } }"))
        .map(text -> text.replace("%s", text.contains("PIN") ? PIN : SECRET));
  }

  @ParameterizedTest
  @MethodSource("yaml")
  void nothingPrintsASecretInYaml(String yaml) throws IOException {
    assertThat(leaks(check("f.yaml", yaml))).as(yaml).isEmpty();
  }

  /** A name with a value where an object belongs. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "agents: { passphrase: '%s' }",
        "agents: { passphrase: [ '%s' ] }",
        "servers: { s: }\nagents:\n  vault-credentials: %s",
        "agents: { passphrase: { value: '%s' } }",
      })
  void nothingPrintsASecretThatStandsTooHigh(String yaml) throws IOException {
    assertThat(leaks(check("f.yaml", yaml.replace("%s", SECRET)))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("json")
  void nothingPrintsASecretInJson(String json) throws IOException {
    assertThat(leaks(check("f.json", json))).as(json).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pinsInYaml")
  void aPinIsReportedAndNotPrinted(String yaml) throws IOException {
    Report report = check("f.yaml", yaml);

    assertThat(leaks(report)).as(yaml).isEmpty();
    assertThat(report.findings())
        .as(yaml)
        .anyMatch(f -> f.rule().id().equals("secret-in-declaration"));
    assertThat(report.problems()).noneMatch(p -> p.kind().id().equals("malformed-file"));
  }

  static Stream<String> pinsInYaml() {
    return pins().stream()
        .flatMap(
            run ->
                Stream.of(
                    "operations: { o: { on: agents/a, run: " + doubleQuoted(run) + " } }",
                    "operations: { o: { on: agents/a, run: " + singleQuoted(run) + " } }"))
        .map(text -> text.replace("%s", PIN));
  }

  /** Whatever breaks a file shows the line around it. */
  @ParameterizedTest
  @MethodSource("yaml")
  void nothingPrintsASecretInABrokenFile(String yaml) throws IOException {
    for (String broken : broken(yaml)) {
      assertThat(leaks(check("f.yaml", broken))).as(broken).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("json")
  void nothingPrintsASecretInABrokenJsonFile(String json) throws IOException {
    for (String broken : broken(json)) {
      assertThat(leaks(check("f.json", broken))).as(broken).isEmpty();
    }
  }

  /** Every breach that changes the text. */
  private static Set<String> broken(String text) {
    return Stream.of(
            text + "\n}",
            text + "\n\t- x",
            text + "]",
            "- x\n" + text,
            "agents: {\n" + text,
            text.replaceFirst("passphrase: ", "passphrase: [ "),
            text.replaceFirst("(?<!# )passphrase: ", "passphrase: *"),
            text.replaceFirst(SECRET, SECRET + ": x"),
            text.replaceFirst(SECRET, SECRET + "\" x"),
            text.replaceFirst("(?<!is a1b2) " + SECRET, "\n\t" + SECRET),
            text.contains("$x") ? text : text.substring(0, text.length() - 1),
            text.contains("a1b2,") ? text : text.replaceFirst("\"", ""),
            text.replace("}", ",}"))
        .filter(broken -> !broken.equals(text))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static String doubleQuoted(String text) {
    return '"'
        + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", "\\t")
        + '"';
  }

  private static String singleQuoted(String text) {
    return "'" + text.replace("'", "''").replace("\n", "\n\n    ") + "'";
  }

  private static String indented(String text) {
    return "      " + text.replace("\n", "\n      ") + "\n    on: agents/a\n";
  }

  /** The lines of every report that have a secret in them. */
  private static List<String> leaks(Report report) throws IOException {
    String all = RENDERINGS.ofAll(report) + '\n' + report.findings() + report.problems();
    return all.lines()
        .filter(line -> line.contains(SECRET) || line.contains(PIN))
        .map(line -> line.substring(0, Math.min(300, line.length())))
        .toList();
  }

  private Report check(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.deleteIfExists(file); // some file systems wait for the disk when a file is written over
    return CHECKER.check(CheckRequest.of(Files.writeString(file, text)));
  }
}
