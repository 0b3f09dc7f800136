package io.github.backupchecker.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Paths in text lead from where the user stands to the file. */
class OpenablePathsTest {
  @TempDir private Path folder;

  @Test
  void aPathLeadsToTheFileFromWhereTheUserStands() throws IOException {
    Path file = Files.writeString(folder.resolve("a.yaml"), "x");
    Path other = Files.createDirectories(folder.resolve("other"));

    assertOpens(here(folder).apply("a.yaml"), file);
    assertOpens(here(file).apply("a.yaml"), file);
    assertOpens(here(other, folder).apply(folder.getFileName() + "/a.yaml"), file);
  }

  @Test
  void aPathThatLeadsNowhereStaysAsItIs() {
    assertThat(here(folder).apply("gone.yaml")).isEqualTo("gone.yaml");
  }

  @Test
  void aPathIsRelativeToTheFolderThatIsGiven() throws IOException {
    Path module = Files.createDirectories(folder.resolve("module/src"));
    Files.writeString(module.resolve("a.yaml"), "x");

    assertThat(new OpenablePaths(List.of(module), folder).apply("a.yaml"))
        .isEqualTo("module/src/a.yaml");
  }

  @Test
  void filesOfOneNameAreEachFoundAgain() throws IOException {
    Path one = Files.createDirectories(folder.resolve("one/backup"));
    Path two = Files.createDirectories(folder.resolve("two/backup"));
    Files.writeString(one.resolve("a.yaml"), "x");
    Files.writeString(two.resolve("a.yaml"), "x");

    OpenablePaths folders = new OpenablePaths(List.of(one, two), folder);
    OpenablePaths files =
        new OpenablePaths(List.of(one.resolve("a.yaml"), two.resolve("a.yaml")), folder);

    assertThat(folders.apply("two/backup/a.yaml")).isEqualTo("two/backup/a.yaml");
    assertThat(folders.apply("one/backup/a.yaml")).isEqualTo("one/backup/a.yaml");
    assertThat(files.apply("two/backup/a.yaml")).isEqualTo("two/backup/a.yaml");
    assertThat(folders.apply("backup/a.yaml")).isEqualTo("backup/a.yaml");
  }

  @Test
  void aStepUpBehindALinkGoesUpFromWhereTheLinkLeads() throws IOException {
    Path deep = Files.createDirectories(folder.resolve("deep/down"));
    Files.writeString(folder.resolve("deep/a.yaml"), "x");
    Files.writeString(folder.resolve("a.yaml"), "y");
    Files.createSymbolicLink(folder.resolve("link"), deep);

    assertThat(
            new OpenablePaths(List.of(folder.resolve("link/../a.yaml")), folder.toRealPath())
                .apply("a.yaml"))
        .isEqualTo("deep/a.yaml");
  }

  private static OpenablePaths here(Path... asked) {
    return new OpenablePaths(List.of(asked), Path.of(""));
  }

  private static void assertOpens(String path, Path file) throws IOException {
    assertThat(Path.of(path)).isRelative();
    assertThat(Path.of(path).toRealPath()).isEqualTo(file.toRealPath());
  }
}
