package io.github.backupchecker.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was named and may be there is never dropped, nor said not to exist. */
class LostPathsTest {
  @TempDir private Path folder;
  private Path estate;

  @BeforeEach
  void writeAnEstate() throws IOException {
    estate =
        Files.writeString(
            folder.resolve("estate.yaml"), "policies: { p: { retention: { daily: 30 days } } }\n");
  }

  @ParameterizedTest
  @CsvSource({
    "loop, loop, its links lead in a circle",
    "dangling.yaml, nowhere, it is a link that leads nowhere",
    "below, estate.yaml/deeper, a part of its path is a file"
  })
  void aNamedLinkThatCannotBeFollowedIsAProblem(String name, String target, String reason)
      throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve(name), Path.of(target));

    assertIncomplete(Run.of("check", estate.toString(), link.toString()), reason);
  }

  @Test
  void aNamedPathBelowAFileIsAProblem() {
    assertIncomplete(
        Run.of("check", estate.toString(), estate.resolve("deeper").toString()),
        "a part of its path is a file");
  }

  @Test
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void aPipeIsAProblemAndNoSettings() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "there is no mkfifo");
    Path pipe = folder.resolve("pipe.yaml");
    assertThat(new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor()).isZero();

    assertIncomplete(Run.of("check", pipe.toString()), "it is not a regular file");
    assertThat(Run.of("check", "--settings", pipe.toString(), estate.toString()).err())
        .contains("the settings file '" + pipe + "' was not read: it is not a regular file");
  }

  @Test
  void settingsThatAreNoFileAreAUsageErrorWithTheReason() {
    Run run = Run.of("check", "--settings", folder.toString(), estate.toString());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .contains("the settings file '" + folder + "' was not read: it is a folder");
  }

  @Test
  void filesOfOneNameAreToldApart() throws IOException {
    Path a = Files.createDirectories(folder.resolve("a")).resolve("x.yaml");
    Path b = Files.createDirectories(folder.resolve("b")).resolve("x.yaml");
    Files.writeString(a, "policies: { a: { retention: { daily: 3 days } } }\n");
    Files.writeString(b, "policies: { b: { retention: { daily: 3 days } } }\n");

    assertThat(Run.of("check", "--format", "json", a.toString(), b.toString()).out())
        .contains("\"file\": \"a/x.yaml\"", "\"file\": \"b/x.yaml\"")
        .doesNotContain(folder.toString());
  }

  private static void assertIncomplete(Run run, String reason) {
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).contains("problem[unreadable-file]", reason);
  }
}
