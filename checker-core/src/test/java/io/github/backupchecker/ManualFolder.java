package io.github.backupchecker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A folder of the documents with a page for each of some names, and an index.
 *
 * @param names in the order of the index
 * @param page what the program prints of a name
 */
public record ManualFolder(String folder, List<String> names, UnaryOperator<String> page) {

  /** Asserts that there is no page besides those of the names and the index. */
  public void hasNothingElse() throws IOException {
    try (Stream<Path> pages = Files.list(path())) {
      assertThat(pages.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              Stream.concat(Stream.of("README.md"), names.stream().map(name -> name + ".md"))
                  .toList());
    }
  }

  /** Asserts that the program prints what stands in the documents. */
  public void isPrinted() throws IOException {
    for (String name : names) {
      assertThat(page.apply(name)).isEqualTo(Files.readString(path().resolve(name + ".md")));
    }
  }

  /** Asserts that the index has the first sentence of every page. */
  public void isIndexed() throws IOException {
    assertThat(Files.readAllLines(path().resolve("README.md")))
        .filteredOn(line -> line.startsWith("| ["))
        .isEqualTo(
            names.stream()
                .map(name -> "| [%1$s](%1$s.md) | %2$s |".formatted(name, sentence(name)))
                .toList());
  }

  /** What stands under the title of a page. */
  public String sentence(String name) {
    return page.apply(name).lines().skip(2).findFirst().orElseThrow();
  }

  private Path path() {
    return Path.of("..", "docs", folder);
  }
}
