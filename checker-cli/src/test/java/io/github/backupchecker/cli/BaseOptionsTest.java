package io.github.backupchecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What changed since a base is judged by the state, and the settings, that the base had. */
@Timeout(120)
class BaseOptionsTest {
  private static final String ESTATE =
      """
      vaults:
        rsv:
          hybrid-security: enabled
          immutability: locked
          soft-delete: { state: always-on, retention: 30 days }
          multi-user-authorization: { resource-guard: rg/guard, subscription: security }
          notifications: { emails: [ team@contoso.example ] }
          subscription: production
      agents:
        fs-01: { vault: rsv, version: 2.0.9938.0, policy: files }
      policies:
        files:
          schedule: { every: day }
          retention: { daily: 60 days }
      """;
  private static final String CUT = ESTATE.replace("60 days", "30 days");
  private static final String LAX = "fail-on: never\nrules: { protection-weakened: off }\n";
  @TempDir private Path temporary;
  private Path base;
  private Path head;

  @BeforeEach
  void writeTwoFolders() throws IOException {
    base = Files.createDirectory(temporary.resolve("base"));
    head = Files.createDirectory(temporary.resolve("head"));
    Files.writeString(base.resolve("estate.yaml"), ESTATE);
    Files.writeString(head.resolve("estate.yaml"), CUT);
  }

  @Test
  void aCutOfRetentionFailsTheRun() {
    Run run = check("--base", base.toString());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).contains("error[operation-refused]", "compared with 'base': 1 change");
  }

  @Test
  void aBaseMayBeAFile() {
    assertThat(check("--base", base.resolve("estate.yaml").toString()).exitCode()).isEqualTo(1);
  }

  @Test
  void whatDidNotChangeHasTheExitCodeOfARunWithoutABase() {
    Run alone = Run.of("check", head.toString());
    Run compared = check("--base", head.toString());

    assertThat(alone.out()).contains("no base was given: ");
    assertThat(compared.out()).contains("compared with 'base': no change");
    assertThat(compared.exitCode()).isEqualTo(alone.exitCode()).isZero();
  }

  @Test
  void aBaseThatIsNotThereIsAUsageError() {
    Path nowhere = temporary.resolve("nowhere");
    Run run = check("--base", nowhere.toString());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines().findFirst()).hasValue(error("there is no base '" + nowhere + "'"));
  }

  @Test
  void twoBasesAreAUsageError() {
    Run run = check("--base", base.toString(), "--base-ref", "HEAD");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("--base names a folder and --base-ref a revision: name one of them");
  }

  @Test
  void aBaseThatDeclaresNothingIsIncompleteUnlessItIsAllowed() throws IOException {
    Path empty = Files.createDirectory(temporary.resolve("empty"));

    Run run = check("--base", empty.toString());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).contains("problem[nothing-to-check]: ");
    assertThat(check("--base", empty.toString(), "--allow-empty").exitCode()).isZero();
  }

  @Test
  void aChangeDoesNotExcuseItselfByItsSettings() throws IOException {
    Files.writeString(head.resolve("backup-checker.yaml"), LAX);

    assertThat(check("--base", base.toString()).exitCode()).isEqualTo(1);
  }

  @Test
  void theSettingsOfTheBaseCount() throws IOException {
    Files.writeString(base.resolve("backup-checker.yaml"), LAX);

    Run run = check("--base", base.toString());

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).endsWith("status: non-compliant, let pass: fail-on is never\n");
  }

  @Test
  void aRevisionIsABase() throws IOException {
    committed(ESTATE, "");

    Run run = check("--base-ref", "HEAD");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).contains("error[operation-refused]", "compared with 'HEAD': 1 change");
  }

  @Test
  void theRevisionOfWhatIsCheckedIsNoChange() throws IOException {
    committed(CUT, "");

    Run run = check("--base-ref", "HEAD");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("compared with 'HEAD': no change");
  }

  @Test
  void theSettingsOfTheRevisionCount() throws IOException {
    committed(ESTATE, "");
    Files.writeString(head.resolve("backup-checker.yaml"), LAX);
    assertThat(check("--base-ref", "HEAD").exitCode()).isEqualTo(1);

    committed(ESTATE, LAX);
    Files.delete(head.resolve("backup-checker.yaml"));
    assertThat(check("--base-ref", "HEAD").exitCode()).isZero();
  }

  @Test
  void aRevisionThatIsNotKnownIsAProblem() throws IOException {
    committed(ESTATE, "");

    Run run = check("--base-ref", "no-such-revision");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out())
        .contains("problem[unreadable-file]: the base 'no-such-revision' was not read: ")
        .endsWith("status: incomplete\n");
  }

  @Test
  void anEmptyRevisionIsAProblem() throws IOException {
    committed(ESTATE, "");

    assertThat(check("--base-ref", "").exitCode()).isEqualTo(2);
  }

  @Test
  void aFolderOutsideARepositoryHasNoRevision() {
    Run run = check("--base-ref", "HEAD");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).contains("the base 'HEAD' was not read: ");
  }

  /** Leaves in the folder what the change makes of it. */
  private void committed(String estate, String settings) throws IOException {
    Files.writeString(head.resolve("estate.yaml"), estate);
    Files.writeString(head.resolve("backup-checker.yaml"), settings);
    new Git(temporary).commitAll();
    Files.writeString(head.resolve("estate.yaml"), CUT);
  }

  private Run check(String... options) {
    String[] arguments = new String[options.length + 2];
    arguments[0] = "check";
    System.arraycopy(options, 0, arguments, 1, options.length);
    arguments[options.length + 1] = head.toString();
    return Run.of(arguments);
  }

  private static String error(String message) {
    return "backup-checker: " + message;
  }
}
