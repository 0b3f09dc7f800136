package io.github.backupchecker.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.CheckRequest;
import io.github.backupchecker.Checker;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.knowledge.reader.KnowledgeFile;
import io.github.backupchecker.reading.Base;
import io.github.backupchecker.reading.ReadRequest;
import io.github.backupchecker.render.text.TextOptions;
import io.github.backupchecker.render.text.WaiverAdvice;
import io.github.backupchecker.settings.Overrides;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the last lines of a build tell, also of a module that declares nothing any more. */
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

  @Test
  void aFailureEndsWithTheLinesThatLetItsFindingsStand() throws IOException {
    Files.writeString(
        before.resolve("p.yaml"), "policies: { p: { retention: { daily: 3 days } } }\n");
    Report report = new Checker(new KnowledgeFile().read()).check(CheckRequest.of(before));

    assertThat(summary(report).failure())
        .contains("\nCorrect the declarations: ")
        .endsWith("\n" + String.join("\n", WaiverAdvice.lines(report)))
        .contains("  - rule: retention-below-minimum\n    on: policies/p/daily\n");
  }

  private Report gone() {
    Base base = new Base.Apart(new Base.Folder(before), "before", Sources.DEFAULT);
    CheckRequest request =
        CheckRequest.of(ReadRequest.ofLeft(List.of(before.resolveSibling(Sources.DEFAULT))))
            .since(Optional.of(base))
            .with(new Overrides(Optional.empty(), Optional.empty(), true));
    return new Checker(new KnowledgeFile().read()).check(request);
  }

  private static Summary summary(Report report) {
    return new Summary(report, Outputs.NONE, TextOptions.COMPLETE);
  }
}
