package io.github.backupchecker.cli;

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

    assertOpens(new OpenablePaths(List.of(folder)).apply("a.yaml"), file);
    assertOpens(new OpenablePaths(List.of(file)).apply("a.yaml"), file);
    assertOpens(
        new OpenablePaths(List.of(other, folder)).apply(folder.getFileName() + "/a.yaml"), file);
  }

  @Test
  void aPathThatLeadsNowhereStaysAsItIs() {
    assertThat(new OpenablePaths(List.of(folder)).apply("gone.yaml")).isEqualTo("gone.yaml");
  }

  @Test
  void aFindingShowsIt() throws IOException {
    Files.writeString(
        folder.resolve("e.yaml"), "policies: { p: { retention: { daily: 3 days } } }");

    String shown = new OpenablePaths(List.of(folder)).apply("e.yaml");
    assertThat(Run.of("check", folder.toString()).out()).contains("--> " + shown + ":1:38");
    assertThat(Run.of("check", "--format", "json", folder.toString()).out())
        .contains("\"file\": \"e.yaml\"");
  }

  private static void assertOpens(String path, Path file) throws IOException {
    assertThat(Path.of(path)).isRelative();
    assertThat(Path.of(path).toRealPath()).isEqualTo(file.toRealPath());
  }
}
