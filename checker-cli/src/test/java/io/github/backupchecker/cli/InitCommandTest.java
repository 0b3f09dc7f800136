package io.github.backupchecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A starter is written where nothing stands, or not at all. */
class InitCommandTest {
  @TempDir private Path folder;

  @Test
  void theStarterPassesItsOwnCheck() {
    Run init = Run.of("init", folder.toString());
    Run check = Run.of("check", "--fail-on", "note", folder.toString());

    assertThat(init.exitCode()).isZero();
    assertThat(init.out())
        .isEqualTo(
            "wrote %1$s/backup-checker.yaml\nwrote %1$s/backup.yaml\nnext: backup-checker check %1$s\n"
                .formatted(folder));
    assertThat(check.exitCode()).isZero();
    assertThat(check.out())
        .contains("settings: backup-checker.yaml", "status: compliant\n", " 0 failed, 0 undeter")
        .doesNotContain("warning");
  }

  @ParameterizedTest
  @ValueSource(strings = {"backup-checker.yaml", "backup.yaml"})
  void whatIsThereStaysThereAndNothingIsWritten(String name) throws IOException {
    Files.writeString(folder.resolve(name), "mine");
    Run run = Run.of("init", folder.toString());

    assertRefused(run, name + "' is there already, and nothing was written: move it away");
    assertThat(folder.resolve(name)).hasContent("mine");
    assertThat(folder.toFile().list()).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"backup-checker.yaml", "backup.yaml"})
  void nothingIsWrittenThroughALink(String name) throws IOException {
    Path estate = Files.createDirectory(folder.resolve("estate"));
    Path elsewhere = folder.resolve("elsewhere");
    Files.createSymbolicLink(estate.resolve(name), elsewhere);

    assertRefused(Run.of("init", estate.toString()), name + "' is there already");
    assertThat(elsewhere).doesNotExist();
    Files.writeString(elsewhere, "theirs");
    assertRefused(Run.of("init", estate.toString()), name + "' is there already");
    assertThat(elsewhere).hasContent("theirs");
    assertThat(estate.toFile().list()).containsExactly(name);
  }

  @Test
  void aFolderThatIsALinkIsRefused() throws IOException {
    Path real = Files.createDirectory(folder.resolve("real"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), real);

    assertRefused(Run.of("init", link.toString()), "link' is a link");
    assertThat(real).isEmptyDirectory();
    Files.delete(real);
    assertRefused(Run.of("init", link.toString()), "link' is a link");
    assertThat(real).doesNotExist();
  }

  @Test
  void aFolderThatIsMissingIsMadeAndNamedAsAShellTakesIt() {
    Path estate = folder.resolve("our estate/it's");
    Run run = Run.of("init", estate.toString());

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("next: backup-checker check '" + folder + "/our estate/it'\\''s'");
    assertThat(estate.toFile().list())
        .containsExactlyInAnyOrder("backup-checker.yaml", "backup.yaml");
  }

  @Test
  void aFileIsNoFolder() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));

    assertRefused(
        Run.of("init", file.toString()), "nothing was written: '" + file + "' is not a folder");
  }

  @Test
  void nothingTypedIsNotTheCurrentFolder() {
    assertRefused(Run.of("init", ""), "it is empty");
  }

  private static void assertRefused(Run run, String message) {
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains(message);
    assertThat(run.out()).isEmpty();
  }
}
