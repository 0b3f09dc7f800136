package io.github.backupchecker.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFileTest {

  @Test
  void aReportThatBreaksOffLeavesTheOldOneAlone(@TempDir Path folder) throws IOException {
    Path path = Files.writeString(folder.resolve("r.txt"), "old");
    Renderer broken =
        (report, out) -> {
          out.append("half");
          throw new IOException("no space left");
        };

    assertThatThrownBy(() -> new ReportFile(path, broken).write(SampleReport.complete()))
        .hasMessage("no space left");

    assertThat(folder).isDirectoryContaining("glob:**r.txt");
    assertThat(path).hasContent("old");
    assertThat(folder.toFile().list()).containsExactly("r.txt");
  }

  @Test
  void missingFoldersAreMade(@TempDir Path folder) throws IOException {
    Path path = folder.resolve("a/b/r.txt");

    new ReportFile(path, (report, out) -> out.append("new")).write(SampleReport.complete());

    assertThat(path).hasContent("new");
  }
}
