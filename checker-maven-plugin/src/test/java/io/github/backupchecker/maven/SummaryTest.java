package io.github.backupchecker.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.CheckRequest;
import io.github.backupchecker.Checker;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.knowledge.reader.KnowledgeFile;
import io.github.backupchecker.reading.Base;
import io.github.backupchecker.reading.ReadRequest;
import io.github.backupchecker.render.text.TextOptions;
import io.github.backupchecker.settings.Overrides;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a module has to tell that declares nothing any more. */
class SummaryTest {
  @TempDir private Path before;

  @Test
  void whatIsOnOneSideAloneIsToldWithoutAFinding() throws IOException {
    Files.writeString(
        before.resolve("p.yaml"), "policies: { p: { retention: { daily: 30 days } } }\n");
    Report report = gone();

    assertThat(report.findings()).isEmpty();
    assertThat(summary(report).isEmpty()).isFalse();
  }

  @Test
  void whatIsOnNeitherSideIsNothing() {
    assertThat(summary(gone()).isEmpty()).isTrue();
  }

  private Report gone() {
    Base base = new Base.Apart(new Base.Folder(before), "before", Sources.DEFAULT);
    CheckRequest request =
        CheckRequest.of(ReadRequest.ofGone(List.of(before.resolveSibling(Sources.DEFAULT))))
            .since(Optional.of(base))
            .with(new Overrides(Optional.empty(), Optional.empty(), true));
    return new Checker(new KnowledgeFile().read()).check(request);
  }

  private static Summary summary(Report report) {
    return new Summary(report, new Outputs(List.of()), TextOptions.COMPLETE);
  }
}
