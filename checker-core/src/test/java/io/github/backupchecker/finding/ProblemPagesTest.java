package io.github.backupchecker.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.ManualFolder;
import io.github.backupchecker.source.PackedPages;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every kind of problem against its page. */
class ProblemPagesTest {
  private final ManualFolder manual =
      new ManualFolder(
          "problems",
          Arrays.stream(ProblemKind.values()).map(ProblemKind::id).toList(),
          new PackedPages("problems")::page);

  @ParameterizedTest
  @EnumSource(ProblemKind.class)
  void everyProblemHasAPage(ProblemKind kind) {
    assertThat(ProblemPages.of(kind))
        .startsWith("# " + kind.id() + "\n\n")
        .contains("\n## Why it matters\n", "\n## What to do\n");
  }

  @Test
  void everyPageHasItsProblem() throws IOException {
    manual.hasNothingElse();
  }

  @Test
  void theIndexHasTheFirstSentenceOfEveryPage() throws IOException {
    manual.isIndexed();
  }

  @Test
  void thePagesAreThoseOfTheDocuments() throws IOException {
    manual.isPrinted();
  }
}
