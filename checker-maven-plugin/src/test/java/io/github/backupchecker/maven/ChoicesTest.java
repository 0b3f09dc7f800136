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

  @Test
  void aDayIsTakenAsTyped() throws MojoExecutionException {
    assertThat(Choices.day("checker.asOf", " 2027-03-31 ")).isEqualTo("2027-03-31");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tomorrow", "31.03.2027", "2027-02-30"})
  void whatIsNoDayIsRefused(String typed) {
    assertThatThrownBy(() -> Choices.day("checker.asOf", typed))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage(
            "'" + typed + "' is not a value of checker.asOf: write a day such as 2027-03-31");
  }
}
