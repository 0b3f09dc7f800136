package io.github.backupchecker.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the modules of a revision declared backup. */
class RecordedModulesTest {
  @TempDir private Path temporary;
  private Path top;
  private TreeInMemory tree;

  @BeforeEach
  void standInAFolder() throws IOException {
    top = Files.createDirectory(temporary.resolve("top")).toRealPath();
    tree = new TreeInMemory(top);
  }

  @Test
  void modulesAreFoundAtAnyDepthAndInOrder() throws IOException {
    tree.files(
        "z/src/main/backup/e.yaml",
        "a/src/main/backup/deep/e.yaml",
        "a/b/c/src/main/backup/e.yaml",
        "src/main/backup/e.yaml",
        "none/src/main/java/e.yaml");

    assertThat(found(top))
        .containsExactly(
            "a/b/c/src/main/backup", "a/src/main/backup", "src/main/backup", "z/src/main/backup");
    assertThat(found(top.resolve("a")))
        .containsExactly("a/b/c/src/main/backup", "a/src/main/backup");
  }

  @Test
  void whatIsBuiltHiddenOrAmongSourcesIsNoModule() throws IOException {
    tree.files(
        "a/target/x/src/main/backup/e.yaml",
        "a/node_modules/x/src/main/backup/e.yaml",
        ".x/src/main/backup/e.yaml",
        "a/src/it/x/src/main/backup/e.yaml",
        "a/src/main/backup");

    assertThat(found(top)).isEmpty();
  }

  @Test
  void aRootNeedNotStandInTheTree() throws IOException {
    tree.files("a/src/main/backup/e.yaml");

    assertThat(found(top.resolve("b"))).isEmpty();
    assertThat(new RecordedModules(tree).folders(temporary)).isEmpty();
  }

  private List<String> found(Path root) throws IOException {
    return new RecordedModules(tree)
        .folders(root).stream()
            .map(one -> top.relativize(one).toString().replace('\\', '/'))
            .toList();
  }
}
