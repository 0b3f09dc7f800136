package io.github.backupchecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Settings that are named are those of the base, by whatever way they are reached. */
@Timeout(120)
class NamedSettingsTest {
  private static final String WEAK =
      "vaults: { rsv: { hybrid-security: enabled, immutability: disabled, soft-delete: enabled } }\n";
  private static final String STRICT = "fail-on: warning\n";
  private static final String LAX = "fail-on: never\n";
  @TempDir private Path temporary;
  private Path head;

  @BeforeEach
  void writeAnEstate() throws IOException {
    head = Files.createDirectory(temporary.resolve("head"));
    write(head.resolve("estate/backup.yaml"), WEAK);
  }

  @Test
  void aFolderThatBecameALinkIsThatOfTheRevision() throws IOException {
    write(head.resolve("ci/settings.yaml"), STRICT);
    new Git(temporary).commitAll();
    Files.delete(head.resolve("ci/settings.yaml"));
    Files.delete(head.resolve("ci"));
    write(head.resolve("other/settings.yaml"), LAX);
    Files.createSymbolicLink(head.resolve("ci"), Path.of("other"));

    assertThat(check(head, head.resolve("ci/settings.yaml"), "--base-ref", "HEAD")).isEqualTo(1);
  }

  @Test
  void aLinkToAFileOfTheChangeIsThatOfTheRevision() throws IOException {
    write(head.resolve("settings.yaml"), STRICT);
    new Git(temporary).commitAll();
    Path link =
        Files.createSymbolicLink(temporary.resolve("link.yaml"), head.resolve("settings.yaml"));
    write(head.resolve("settings.yaml"), LAX);

    assertThat(check(head, link, "--base-ref", "HEAD")).isEqualTo(1);
  }

  @Test
  void aLinkToTheFolderOfTheChangeIsThatOfTheBase() throws IOException {
    Path base = Files.createDirectory(temporary.resolve("base"));
    write(base.resolve("estate/backup.yaml"), WEAK);
    write(base.resolve("estate/settings.yaml"), STRICT);
    write(head.resolve("estate/settings.yaml"), LAX);
    Path link = Files.createSymbolicLink(temporary.resolve("link"), head);
    String[] before = {"--base", base.resolve("estate").toString()};

    assertThat(check(head, link.resolve("estate/settings.yaml"), before)).isEqualTo(1);
    assertThat(check(link, head.resolve("estate/settings.yaml"), before)).isEqualTo(1);
    assertThat(check(head, head.resolve("estate/settings.yaml"), before)).isEqualTo(1);
  }

  private static int check(Path side, Path settings, String... base) {
    return Run.of(
            "check",
            "--undetermined",
            "warn",
            base[0],
            base[1],
            "--settings",
            settings.toString(),
            side.resolve("estate").toString())
        .exitCode();
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
