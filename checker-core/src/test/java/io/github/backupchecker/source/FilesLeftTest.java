package io.github.backupchecker.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left of folders is found under the names that all of them have. */
final class FilesLeftTest {
  private static final Endings YAML = new Endings(List.of(".yaml"), List.of());
  @TempDir Path folder;

  @Test
  void whatIsGoneIsNoLossAndStillTellsTheOthersApart() throws IOException {
    Path here = Files.createDirectories(folder.resolve("a/backup"));
    Files.writeString(here.resolve("e.yaml"), "");
    FilesLeft left = new FilesLeft(List.of(here, folder.resolve("b/backup")));

    FoundFiles found = left.find(YAML, Selection.all());

    assertThat(found.unreadable()).isEmpty();
    assertThat(found.files()).extracting(FoundFile::path).containsExactly("a/backup/e.yaml");
  }
}
