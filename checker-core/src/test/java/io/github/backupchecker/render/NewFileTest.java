package io.github.backupchecker.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewFileTest {
  @TempDir private Path folder;

  @Test
  void aFileIsMadeAndNothingIsLeftBesideIt() throws IOException {
    Path path = folder.resolve("a.yaml");
    new NewFile(path, "name: \u00e4\n").write();

    assertThat(path).hasContent("name: \u00e4\n");
    assertThat(folder.toFile().list()).containsExactly("a.yaml");
  }

  @Test
  void whatIsThereStaysThere() throws IOException {
    Path path = Files.writeString(folder.resolve("a.yaml"), "old");
    NewFile file = new NewFile(path, "new");

    assertThat(file.isTaken()).isTrue();
    assertThatThrownBy(file::write).isInstanceOf(FileAlreadyExistsException.class);
    assertThat(path).hasContent("old");
    assertThat(folder.toFile().list()).containsExactly("a.yaml");
  }

  @Test
  void aLinkThatLeadsNowhereIsNotWrittenThrough() throws IOException {
    Path elsewhere = folder.resolve("elsewhere");
    Path link = Files.createSymbolicLink(folder.resolve("a.yaml"), elsewhere);
    NewFile file = new NewFile(link, "new");

    assertThat(file.isTaken()).isTrue();
    assertThatThrownBy(file::write).isInstanceOf(FileAlreadyExistsException.class);
    assertThat(elsewhere).doesNotExist();
    assertThat(link).isSymbolicLink();
  }
}
