package io.github.backupchecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a baseline on only what is new fails. */
class BaselineCommandTest {
  private static final String NAME = "backup-checker-baseline.json";
  @TempDir private Path folder;

  @Test
  void whatIsThereTodayPassesFromThenOn() throws IOException {
    policies("a: 3 days", "b: 2 days");
    assertThat(Run.of("check", folder.toString()).exitCode()).isEqualTo(1);

    Run baseline = Run.of("baseline", folder.toString());
    assertThat(baseline.exitCode()).isZero();
    assertThat(baseline.out())
        .isEqualTo("baseline: " + folder.resolve(NAME) + ": 2 findings are known from now on\n");
    Run check = Run.of("check", folder.toString());
    assertThat(check.exitCode()).isZero();
    assertThat(check.out()).contains("note: baseline: " + NAME + ": 2 findings are known\n");

    policies("a: 3 days", "b: 2 days", "c: 1 day");
    assertThat(Run.of("check", folder.toString()).exitCode()).isEqualTo(1);
    policies("a: 3 days");
    Run mended = Run.of("check", folder.toString());
    assertThat(mended.exitCode()).isZero();
    assertThat(mended.out())
        .contains("1 is not found any more (retention-below-minimum on policies/b/daily)");
  }

  @Test
  void itStandsBesideTheSettingsAndWhereItIsNamed() throws IOException {
    Files.createDirectory(folder.resolve(".git"));
    Files.writeString(folder.resolve("backup-checker.yaml"), "fail-on: error\n");
    Path estate = Files.createDirectories(folder.resolve("estate"));
    Files.writeString(
        estate.resolve("p.yaml"), "policies: { a: { retention: { daily: 3 days } } }\n");
    Path named = folder.resolve("known.json");

    assertThat(Run.of("baseline", estate.toString()).exitCode()).isZero();
    assertThat(folder.resolve(NAME)).exists();
    assertThat(Run.of("baseline", "--baseline", named.toString(), estate.toString()).exitCode())
        .isZero();
    assertThat(named).hasSameTextualContentAs(folder.resolve(NAME));
    Files.delete(folder.resolve(NAME));
    assertThat(Run.of("check", estate.toString()).exitCode()).isEqualTo(1);
    assertThat(Run.of("check", "--baseline", named.toString(), estate.toString()).exitCode())
        .isZero();
  }

  @Test
  void anIncompleteRunWritesNothingAndSaysWhy() throws IOException {
    Files.writeString(folder.resolve("p.yaml"), "policies: { a: { retentoin: { } } }\n");
    Run run = Run.of("baseline", folder.toString());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .contains("problem[unknown-key]", NAME + "' is not written: the run is incomplete");
    assertThat(folder.resolve(NAME)).doesNotExist();
  }

  @Test
  void whatCannotBeNamedIsRefused() {
    assertThat(Run.of("baseline", "--base-ref", "HEAD", folder.toString()).err())
        .contains("Unknown option: '--base-ref'");
    assertThat(Run.of("check", "--baseline", "nowhere.json", folder.toString()).err())
        .contains("there is no baseline 'nowhere.json'");
  }

  @Test
  void twoBranchesThatMendAndAddMergeWithoutConflict() throws IOException {
    policies("a: 3 days", "d: 3 days", "g: 3 days", "k: 3 days", "p: 3 days");
    baseline();
    Git git = new Git(folder);
    git.commitAll();

    git.branch("mend");
    policies("a: 3 days", "d: 30 days", "g: 3 days", "k: 3 days", "p: 3 days");
    baseline();
    git.commitAll();
    git.checkout("main");
    policies("a: 3 days", "d: 3 days", "g: 3 days", "h: 3 days", "k: 3 days", "p: 3 days");
    baseline();
    git.commitAll();
    git.merge("mend");

    Run check = Run.of("check", folder.toString());
    assertThat(check.exitCode()).isZero();
    assertThat(check.out()).contains("5 findings are known\n");
  }

  @Test
  void waiversCountForTheDayThatIsNamed() throws IOException {
    policies("a: 3 days");
    Files.writeString(
        folder.resolve("backup-checker.yaml"),
        """
        waivers:
          - rule: retention-below-minimum
            on: policies/a/daily
            reason: rebuilt every week
            approved-by: owner@contoso.example
            until: 2027-03-31
        """);

    Run before = Run.of("check", "--as-of", "2027-03-20", folder.toString());
    assertThat(before.exitCode()).isZero();
    assertThat(before.out())
        .contains(
            "waived[retention-below-minimum]",
            "(owner@contoso.example, until 2027-03-31, 11 days left)",
            "warning: the waiver of 'retention-below-minimum' on policies/a/daily ends on"
                + " 2027-03-31 (11 days left)");
    Run after = Run.of("check", "--as-of", "2027-04-01", folder.toString());
    assertThat(after.exitCode()).isEqualTo(2);
    assertThat(after.out()).contains("problem[stale-waiver]", "ended on 2027-03-31");
    assertThat(Run.of("check", "--as-of", "tomorrow", folder.toString()).exitCode()).isEqualTo(2);
  }

  private void baseline() {
    assertThat(Run.of("baseline", folder.toString()).exitCode()).isZero();
  }

  private void policies(String... daily) throws IOException {
    StringBuilder text = new StringBuilder("policies:\n");
    for (String one : daily) {
      String[] parts = one.split(": ", 2);
      text.append("  %s: { retention: { daily: %s } }\n".formatted(parts[0], parts[1]));
    }
    Files.writeString(folder.resolve("p.yaml"), text);
  }
}
