package io.github.backupchecker.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which folders are passed over for their names, and where. */
class FoldersByNameTest {
  private static final String BUILD = "a folder of build output: name it to have it checked";
  private static final String HIDDEN = "a hidden folder: name it to have it checked";
  @TempDir private Path folder;

  @Test
  void aRepositorysRootIsCheckedWithoutBuildOutputAndSaysSo() throws IOException {
    write(".git/x.yaml", "target/x.yaml", "a/node_modules/x.yaml", ".terraform/x.yaml", "a/b.yaml");

    FoundFiles found = find(Selection.all(), folder);

    assertThat(found.files()).extracting(FoundFile::path).containsExactly("a/b.yaml");
    assertThat(found.passedOver())
        .containsExactly(
            new PassedOver(".git/", "it is a folder of Git"),
            new PassedOver(".terraform/", HIDDEN),
            new PassedOver("a/node_modules/", BUILD),
            new PassedOver("target/", BUILD));
    assertThat(PassedOver.counted(found.passedOver())).contains("4 folders were passed over");
  }

  @Test
  void theCurrentFolderIsCheckedWithoutBuildOutputAndSaysSo() throws IOException {
    write("target/x.yaml", "a.yaml");

    FoundFiles found =
        new FileFinder(new Endings(List.of(".yaml"), List.of()), Selection.all(), folder)
            .find(List.of(folder));

    assertThat(found.files()).extracting(FoundFile::path).containsExactly("a.yaml");
    assertThat(found.passedOver()).containsExactly(new PassedOver("target/", BUILD));
  }

  @Test
  void anyOtherFolderThatIsNamedIsCheckedWhole() throws IOException {
    write("target/x.yaml", "a/node_modules/x.yaml", ".hidden/x.yaml", "a/.git/x.yaml");

    assertThat(paths(find(Selection.all(), folder)))
        .containsExactly(".hidden/x.yaml", "a/node_modules/x.yaml", "target/x.yaml");
    assertThat(paths(find(Selection.all(), folder.resolve("target")))).containsExactly("x.yaml");
  }

  @Test
  void everythingIsCheckedWhereItIsAskedFor() throws IOException {
    write(".git/x.yaml", "target/x.yaml", ".hidden/x.yaml");

    assertThat(paths(find(Selection.everything(), folder)))
        .containsExactly(".hidden/x.yaml", "target/x.yaml");
  }

  @Test
  void whereDeclarationsAreKeptNoFolderIsPassedOver() throws IOException {
    write(
        ".git/x.yaml",
        "m/src/main/backup/target/x.yaml",
        "m/src/main/backup/a/node_modules/x.yaml",
        "m/src/main/backup/.b/x.yaml");

    assertThat(find(Selection.all(), folder).files())
        .allMatch(FoundFile::explicit)
        .extracting(FoundFile::path)
        .containsExactly(
            "m/src/main/backup/.b/x.yaml",
            "m/src/main/backup/a/node_modules/x.yaml",
            "m/src/main/backup/target/x.yaml");
  }

  @Test
  void whereDeclarationsAreKeptIsToldThroughLinks() throws IOException {
    write(".git/x.yaml", "src/main/backup/target/x.yaml", "infra/target/y.yaml");
    Files.createSymbolicLink(folder.resolve("a"), Path.of("src"));
    Files.createSymbolicLink(folder.resolve("src/main/backup/infra"), folder.resolve("infra"));

    FoundFiles found = find(Selection.all(), folder);

    assertThat(found.files()).hasSize(2).allMatch(FoundFile::explicit);
    assertThat(found.passedOver()).extracting(PassedOver::path).containsExactly(".git/");
  }

  @Test
  void aFolderThatIsNamedBesideTheRootIsCheckedWhole() throws IOException {
    write(".git/x.yaml", "target/x.yaml", "infra/node_modules/y.yaml", "z.yaml");

    FoundFiles found =
        find(Selection.all(), folder, folder.resolve("target"), folder.resolve("infra"));

    assertThat(found.files()).hasSize(3);
    assertThat(found.passedOver()).extracting(PassedOver::reason).doesNotContain(BUILD);
  }

  @Test
  void aLinkBackToAFolderOnTheWayAddsNothing() throws IOException {
    write(".git/x.yaml", "src/main/backup/x.yaml", "src/other.yaml");
    Files.createSymbolicLink(folder.resolve("src/main/backup/up"), folder.resolve("src"));

    assertThat(find(Selection.all(), folder).files())
        .filteredOn(FoundFile::explicit)
        .extracting(FoundFile::path)
        .containsExactly("src/main/backup/x.yaml");
  }

  private static FoundFiles find(Selection selection, Path... paths) {
    return new FileFinder(new Endings(List.of(".yaml"), List.of()), selection).find(List.of(paths));
  }

  private static List<String> paths(FoundFiles found) {
    return found.files().stream().map(FoundFile::path).toList();
  }

  private void write(String... names) throws IOException {
    for (String name : names) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "a: b\n");
    }
  }
}
