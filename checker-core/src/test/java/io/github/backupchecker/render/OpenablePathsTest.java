package io.github.backupchecker.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Paths in text lead from where the user stands to the file. */
class OpenablePathsTest {
  @TempDir private Path folder;

  @Test
  void aPathLeadsToTheFileFromWhereTheUserStands() throws IOException {
    Path file = Files.writeString(folder.resolve("a.yaml"), "x");
    Path other = Files.createDirectories(folder.resolve("other"));

    assertOpens(here(folder).apply(present("a.yaml")), file);
    assertOpens(here(file).apply(present("a.yaml")), file);
    assertOpens(here(other, folder).apply(present(folder.getFileName() + "/a.yaml")), file);
  }

  @Test
  void aPathThatLeadsNowhereStaysAsItIs() {
    assertThat(here(folder).apply(present("gone.yaml"))).isEqualTo("gone.yaml");
  }

  @Test
  void aPathIsRelativeToTheFolderThatIsGiven() throws IOException {
    Path module = Files.createDirectories(folder.resolve("module/src"));
    Files.writeString(module.resolve("a.yaml"), "x");

    assertThat(new OpenablePaths(List.of(module), folder).apply(present("a.yaml")))
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

    assertThat(folders.apply(present("two/backup/a.yaml"))).isEqualTo("two/backup/a.yaml");
    assertThat(folders.apply(present("one/backup/a.yaml"))).isEqualTo("one/backup/a.yaml");
    assertThat(files.apply(present("two/backup/a.yaml"))).isEqualTo("two/backup/a.yaml");
    assertThat(folders.apply(present("backup/a.yaml"))).isEqualTo("backup/a.yaml");
  }

  @Test
  void aStepUpBehindALinkGoesUpFromWhereTheLinkLeads() throws IOException {
    Path deep = Files.createDirectories(folder.resolve("deep/down"));
    Files.writeString(folder.resolve("deep/a.yaml"), "x");
    Files.writeString(folder.resolve("a.yaml"), "y");
    Files.createSymbolicLink(folder.resolve("link"), deep);

    assertThat(
            new OpenablePaths(List.of(folder.resolve("link/../a.yaml")), folder.toRealPath())
                .apply(present("a.yaml")))
        .isEqualTo("deep/a.yaml");
  }

  @Test
  void aPlaceInTheBaseIsOpenedWhereThatIsAFolder() throws IOException {
    Path before = Files.createDirectories(folder.resolve("before"));
    Path now = Files.createDirectories(folder.resolve("now"));
    Files.writeString(before.resolve("a.yaml"), "x");
    Files.writeString(now.resolve("a.yaml"), "y");
    SourceFile earlier = new SourceFile("a.yaml", "x", Optional.of("base"));

    OpenablePaths folders = new OpenablePaths(List.of(now), Optional.of(before), folder);

    assertThat(folders.apply(earlier)).isEqualTo("before/a.yaml");
    assertThat(folders.apply(present("a.yaml"))).isEqualTo("now/a.yaml");
  }

  /** As {@code git show} takes it, be the file still there or not. */
  @Test
  void aPlaceInARevisionIsOneThatGitShows() throws IOException {
    Path now = Files.createDirectories(folder.resolve("now"));
    SourceFile earlier = new SourceFile("a/b.yaml", "x", Optional.of("main"));

    assertThat(new OpenablePaths(List.of(now), folder).apply(earlier))
        .isEqualTo("main:./now/a/b.yaml");
    assertThat(new OpenablePaths(List.of(now), now).apply(earlier)).isEqualTo("main:./a/b.yaml");
    assertThat(new OpenablePaths(List.of(now), now.resolve("sub")).apply(earlier))
        .isEqualTo("main:../a/b.yaml");
  }

  private static SourceFile recorded(String path) {
    return new SourceFile(path, "x", Optional.of("main"));
  }

  private static SourceFile present(String path) {
    return new SourceFile(path, "");
  }

  private static OpenablePaths here(Path... asked) {
    return new OpenablePaths(List.of(asked), Path.of(""));
  }

  @Test
  void aModuleThatIsGoneIsShownByGitFromTheRoot() {
    Path own = folder.resolve("root/src/main/backup");
    OpenablePaths paths =
        new OpenablePaths(List.of(own), folder.resolve("root")).under(folder.resolve("root"));

    assertThat(paths.apply(recorded("old/src/main/backup/e.yaml")))
        .isEqualTo("main:./old/src/main/backup/e.yaml");
    assertThat(paths.apply(recorded("e.yaml"))).isEqualTo("main:./src/main/backup/e.yaml");
  }

  private static void assertOpens(String path, Path file) throws IOException {
    assertThat(Path.of(path)).isRelative();
    assertThat(Path.of(path).toRealPath()).isEqualTo(file.toRealPath());
  }

  @Test
  void aNeighbourIsFoundFromTheRoot(@TempDir Path root) throws IOException {
    Path own = Files.createDirectories(root.resolve("a/src"));
    Path other = Files.createDirectories(root.resolve("b/src"));
    Files.writeString(own.resolve("one.yaml"), "");
    Files.writeString(other.resolve("two.yaml"), "");
    OpenablePaths paths = new OpenablePaths(List.of(own), root.resolve("a")).under(root);

    assertThat(paths.apply(present("one.yaml"))).isEqualTo("src/one.yaml");
    assertThat(paths.apply(present("b/src/two.yaml"))).isEqualTo("../b/src/two.yaml");
    assertThat(paths.apply(new SourceFile("b/src/two.yaml", "", Optional.of("main"))))
        .isEqualTo("main:../b/src/two.yaml");
  }
}
