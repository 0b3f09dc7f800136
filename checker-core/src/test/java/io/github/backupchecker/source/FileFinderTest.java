package io.github.backupchecker.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files a run reads. */
class FileFinderTest {
  @TempDir private Path folder;

  @Test
  void filesAreFoundByExtensionAndSortedByPath() throws IOException {
    write("b.yaml", "a/c.JSON", "a/b.yml", "z.jsonc", "readme.txt", "a.yaml.bak");

    assertThat(found(folder)).containsExactly("a/b.yml", "a/c.JSON", "b.yaml", "z.jsonc");
    assertThat(
            new FileFinder(
                    new Endings(List.of(".yaml", ".yml", ".json", ".jsonc"), List.of()),
                    Selection.all())
                .find(List.of(folder))
                .passedOver())
        .extracting(PassedOver::path)
        .containsExactly("a.yaml.bak", "readme.txt");
  }

  @Test
  void theFoldersOfGitAndOwnFilesArePassedOver() throws IOException {
    write(".git/x.yaml", "backup-checker.yaml", "backup-checker-baseline.json", "a.yaml");

    assertThat(found(folder)).containsExactly("a.yaml");
  }

  @Test
  void linksAreFollowedInsideTheFolderAlone() throws IOException {
    Path outside = Files.createDirectories(folder.resolve("outside"));
    Path root = Files.createDirectories(folder.resolve("root"));
    Files.writeString(outside.resolve("secret.yaml"), "a: b");
    Files.writeString(Files.createDirectories(root.resolve("real")).resolve("x.yaml"), "a: b");
    Files.createSymbolicLink(root.resolve("escape"), outside);
    Files.createSymbolicLink(root.resolve("escape.yaml"), outside.resolve("secret.yaml"));
    Files.createSymbolicLink(root.resolve("loop"), root);
    Files.createSymbolicLink(root.resolve("again"), root.resolve("real"));

    FoundFiles found =
        new FileFinder(
                new Endings(List.of(".yaml", ".yml", ".json", ".jsonc"), List.of()),
                Selection.all())
            .find(List.of(root));

    assertThat(found.files()).extracting(FoundFile::path).containsExactly("again/x.yaml");
    assertThat(found.passedOver())
        .extracting(PassedOver::path)
        .containsExactly("escape.yaml", "escape/");
  }

  @Test
  void whatIsNamedAndCannotBeLookedAtIsUnreadable() throws IOException {
    write("a.yaml");
    Path loop = Files.createSymbolicLink(folder.resolve("loop"), Path.of("loop"));
    Path dangling = Files.createSymbolicLink(folder.resolve("dangling"), Path.of("nowhere"));

    FoundFiles found =
        new FileFinder(new Endings(List.of(".yaml"), List.of()), Selection.all())
            .find(List.of(folder.resolve("a.yaml/deeper"), loop, dangling, folder.resolve("gone")));

    assertThat(found.unreadable())
        .extracting(file -> file.path() + ": " + file.reason())
        .containsExactly(
            "dangling: it is a link that leads nowhere",
            "deeper: it cannot be read: a part of its path is a file",
            "gone: there is no such file or folder",
            "loop: it cannot be read: its links lead in a circle");
  }

  @Test
  void aFileIsFoundOnceHoweverOftenItIsAskedFor() throws IOException {
    write("a.yaml");

    assertThat(found(folder.resolve("a.yaml"), folder, folder)).hasSize(1);
  }

  @Test
  void whatIsNamedIsExplicitAndShownWithoutAnAbsolutePath() throws IOException {
    write("a.yaml");

    assertThat(
            new FileFinder(
                    new Endings(List.of(".yaml", ".yml", ".json", ".jsonc"), List.of()),
                    Selection.all())
                .find(List.of(folder.resolve("a.yaml")))
                .files())
        .singleElement()
        .matches(FoundFile::explicit)
        .extracting(FoundFile::path)
        .isEqualTo("a.yaml");
  }

  @Test
  void devicesAreNeverRead() {
    FoundFiles found =
        new FileFinder(
                new Endings(List.of(".yaml", ".yml", ".json", ".jsonc"), List.of()),
                Selection.all())
            .find(List.of(Path.of("/dev/zero")));

    assertThat(found.files()).isEmpty();
    assertThat(found.unreadable()).hasSize(1);
  }

  private List<String> found(Path... paths) {
    return new FileFinder(
            new Endings(List.of(".yaml", ".yml", ".json", ".jsonc"), List.of()), Selection.all())
        .find(List.of(paths)).files().stream().map(FoundFile::path).toList();
  }

  private void write(String... names) throws IOException {
    for (String name : names) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "a: b\n");
    }
  }
}
