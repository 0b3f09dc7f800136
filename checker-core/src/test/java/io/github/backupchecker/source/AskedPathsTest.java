package io.github.backupchecker.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How reports call what was asked for, and that its order changes nothing. */
class AskedPathsTest {
  @TempDir private Path folder;

  @Test
  void absolutePathsOfOneNameAreToldApartByAsFewNamesAsPossible() throws IOException {
    write("a/x.yaml", "b/x.yaml", "c/y.yaml");

    assertThat(shown("a/x.yaml", "b/x.yaml", "c/y.yaml"))
        .containsExactly("a/x.yaml", "b/x.yaml", "y.yaml");
    assertThat(shown("a/x.yaml")).containsExactly("x.yaml");
  }

  @Test
  void absoluteFoldersOfOneNameAreToldApart() throws IOException {
    write("one/backup/x.yaml", "two/backup/x.yaml");

    assertThat(shown("one/backup", "two/backup"))
        .containsExactly("one/backup/x.yaml", "two/backup/x.yaml");
    assertThat(shown("one/backup")).containsExactly("x.yaml");
  }

  @Test
  void aFileIsNeverShownAsWhatAnotherFolderHolds() throws IOException {
    write("p/x/y.yaml", "q/x/y.yaml", "r/y.yaml");

    assertThat(shown("p/x", "q/x/y.yaml", "r/y.yaml"))
        .containsExactly("p/x/y.yaml", "q/x/y.yaml", "r/y.yaml");
  }

  @Test
  void whatNoNameTellsApartIsCounted() {
    Path root = Path.of("/").toAbsolutePath();

    assertThat(AskedPaths.of(List.of(Path.of("data"), root.resolve("data"))).all())
        .extracting(AskedPaths.Asked::label)
        .containsExactly("data", "data (2)");
  }

  @Test
  void theCurrentFolderAddsNothingToPaths() {
    AskedPaths asked = AskedPaths.of(List.of(Path.of("."), Path.of("src")));

    assertThat(asked.all()).extracting(asked::prefix).containsExactly("", "src/");
  }

  @Test
  void theOrderOfPathsChangesNothing() throws IOException {
    write("ord/notes.yaml", "ord/in/x.yaml", "ord/target/y.yaml", "other/notes.yaml", "ord/.git/c");
    Files.createSymbolicLink(folder.resolve("ord/in/link.yaml"), folder.resolve("ord/notes.yaml"));
    Files.createSymbolicLink(folder.resolve("back"), folder.resolve("ord/in"));
    List<Path> paths =
        new ArrayList<>(
            List.of(
                folder.resolve("ord"),
                folder.resolve("ord/notes.yaml"),
                folder.resolve("ord/in/../in"),
                folder.resolve("back/link.yaml"),
                folder.resolve("other/../ord"),
                folder.resolve("other"),
                folder.resolve("gone")));
    FoundFiles expected = find(paths);

    assertThat(expected.files()).hasSize(3);
    assertThat(expected.files())
        .filteredOn(FoundFile::explicit)
        .singleElement()
        .satisfies(
            file -> assertThat(file.file().toRealPath()).endsWith(Path.of("ord/notes.yaml")));
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      Collections.shuffle(paths, random);
      assertThat(find(paths)).as("%s", paths).isEqualTo(expected);
    }
  }

  private List<String> shown(String... names) {
    List<Path> paths = new ArrayList<>();
    for (String name : names) {
      paths.add(folder.resolve(name));
    }
    return find(paths).files().stream().map(FoundFile::path).toList();
  }

  private static FoundFiles find(List<Path> paths) {
    return new FileFinder(new Endings(List.of(".yaml"), List.of()), Selection.all()).find(paths);
  }

  private void write(String... names) throws IOException {
    for (String name : names) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "a: b\n");
    }
  }
}
