package io.github.backupchecker.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.reading.YamlFiles;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A verbose run says in a line which YAML files the library read. */
class YamlTextTest {
  @Test
  void slowFilesAreCountedAndNamed() {
    assertThat(lines(131, "a.yaml", "b/c.yml"))
        .containsExactly(
            "read slowly: 2 of 131 YAML files (1.5 %), by the YAML library instead of the fast"
                + " scanner, and just as strictly: a.yaml, b/c.yml");
    assertThat(lines(1, "a.yaml"))
        .singleElement()
        .asString()
        .contains(": 1 of 1 YAML file (100.0 %)");
  }

  @Test
  void noMoreThanTenAreNamed() {
    String[] paths = IntStream.range(10, 22).mapToObj(i -> i + ".yaml").toArray(String[]::new);

    assertThat(lines(12, paths)).singleElement().asString().endsWith(", 19.yaml and 2 more");
  }

  @Test
  void thatNoFileIsSlowIsSaidWhereThereAreFiles() {
    assertThat(lines(3)).containsExactly("read slowly: 0 of 3 YAML files");
    assertThat(lines(0)).isEmpty();
  }

  private static List<String> lines(int count, String... byLibrary) {
    return new YamlText(new YamlFiles(count, List.of(byLibrary))).lines().toList();
  }
}
