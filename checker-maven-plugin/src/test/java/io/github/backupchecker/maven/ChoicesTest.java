package io.github.backupchecker.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed for a parameter counts, or is refused. */
class ChoicesTest {
  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void aWordThatIsEmptyIsRefused(String typed) {
    assertThatThrownBy(() -> Choices.word("checker.baseRef", typed))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage("checker.baseRef is empty: write a value into it, or remove it");
  }

  @Test
  void aWordMayBeLeftOut() throws MojoExecutionException {
    assertThat(Choices.word("checker.baseRef", null)).isEmpty();
    assertThat(Choices.word("checker.baseRef", " origin/main ")).contains("origin/main");
  }
}
