package io.github.backupchecker.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.backupchecker.reading.Base;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only what surely does not exist is left out. */
class SourcesTest {
  @TempDir private Path module;

  @Test
  void aDefaultFolderThatIsNotThereIsMissing() throws MojoExecutionException {
    Sources sources = Sources.of(module, null);

    assertThat(sources.isMissing()).isTrue();
    assertThat(sources.request().paths()).containsExactly(module.resolve(Sources.DEFAULT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"backup", "nowhere"})
  void aDefaultFolderThatCannotBeLookedAtIsNotMissing(String target) throws Exception {
    Path folder = Files.createDirectories(module.resolve("src/main")).resolve("backup");
    Files.createSymbolicLink(folder, Path.of(target));

    assertThat(Sources.of(module, null).isMissing()).isFalse();
    assertThat(Sources.of(module, null).request().paths()).containsExactly(folder);
  }

  @Test
  void nothingThatWasNamedAndMayBeThereIsLeftOut() throws IOException, MojoExecutionException {
    Files.writeString(module.resolve("a.yaml"), "x");
    Files.createSymbolicLink(module.resolve("loop"), Path.of("loop"));

    assertThat(Sources.of(module, List.of("a.yaml", "a.yaml/deeper", "loop")).request().paths())
        .containsExactly(
            module.resolve("a.yaml"), module.resolve("a.yaml/deeper"), module.resolve("loop"));
  }

  @Test
  void whatSurelyIsNotThereIsRefused() {
    assertThatThrownBy(() -> Sources.of(module, List.of("gone")))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage("There is no '" + module.resolve("gone") + "', which checker.sources names");
  }

  @Test
  void anEmptyElementIsRefused() {
    assertThatThrownBy(() -> Sources.of(module, Arrays.asList("a", null)))
        .hasMessageContaining("checker.sources has an empty element");
    assertThatThrownBy(() -> Sources.of(module, List.of(" ")))
        .hasMessageContaining("checker.sources has an empty element");
  }

  @Test
  void sidesOfAComparisonAreNamedWithoutTheMachine() throws IOException, MojoExecutionException {
    Path before = Files.createDirectories(module.resolve("one/estate"));
    Path after = Files.createDirectories(module.resolve("two/estate"));
    Base.Folder base = new Base.Folder(before);

    assertThat(Sources.of(module, null).apart(base))
        .isEqualTo(new Base.Apart(base, "estate", "src/main/backup"));
    assertThat(Sources.of(module, List.of("two/estate", "./one")).apart(base))
        .isEqualTo(new Base.Apart(base, "one/estate", "two/estate, ./one"));
    assertThat(Sources.of(module, List.of(after.toString())).apart(base))
        .isEqualTo(new Base.Apart(base, "one/estate", "two/estate"));
  }

  @Test
  void aRevisionIsNamedAsItWasTyped() throws MojoExecutionException {
    Base.Revision base = new Base.Revision("origin/main");

    assertThat(Sources.of(module, null).apart(base))
        .isEqualTo(new Base.Apart(base, "origin/main", "src/main/backup"));
  }
}
