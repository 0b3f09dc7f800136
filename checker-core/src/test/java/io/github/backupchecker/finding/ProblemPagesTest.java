package io.github.backupchecker.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every kind of problem against its page. */
class ProblemPagesTest {
  private static final Path PAGES = Path.of("..", "docs", "problems");

  @ParameterizedTest
  @EnumSource(ProblemKind.class)
  void everyProblemHasAPage(ProblemKind kind) {
    assertThat(ProblemPages.of(kind))
        .startsWith("# " + kind.id() + "\n\n")
        .contains("\n## Why it matters\n", "\n## What to do\n");
  }

  @Test
  void everyPageHasItsProblem() throws IOException {
    try (Stream<Path> pages = Files.list(PAGES)) {
      assertThat(pages.map(page -> page.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              Stream.concat(
                      Stream.of("README.md"),
                      Arrays.stream(ProblemKind.values()).map(kind -> kind.id() + ".md"))
                  .toList());
    }
  }

  @Test
  void theIndexHasTheFirstSentenceOfEveryPage() throws IOException {
    List<String> rows =
        Arrays.stream(ProblemKind.values())
            .map(kind -> "| [%1$s](%1$s.md) | %2$s |".formatted(kind.id(), summary(kind)))
            .toList();

    assertThat(Files.readAllLines(PAGES.resolve("README.md")))
        .filteredOn(line -> line.startsWith("| ["))
        .isEqualTo(rows);
  }

  private static String summary(ProblemKind kind) {
    return ProblemPages.of(kind).lines().skip(2).findFirst().orElseThrow();
  }
}
