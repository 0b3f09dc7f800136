package io.github.backupchecker.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A pattern takes every character of a name as it stands. */
class GlobTest {
  @ParameterizedTest
  @ValueSource(strings = {"caf\u00e9", "\ud83d\ude00", "a\\Eb", "[a](b){2}", "a\nb", "a\u2028b"})
  void aNameIsAPatternOfItself(String name) {
    String path = "policies/" + name + "/daily";

    assertThat(new Glob(path).matches(path)).isTrue();
    assertThat(new Glob(path).selects(path)).isTrue();
    assertThat(new Glob(name).selects(path)).isTrue();
    assertThat(new Glob("**").matches(path)).isTrue();
    assertThat(new Glob("policies/**/daily").matches(path)).isTrue();
    assertThat(new Glob("policies").selects(path)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"e", "\u00e9", "\ud83d\ude00", "\n"})
  void aQuestionMarkIsOneCharacter(String character) {
    assertThat(new Glob("a?b").matches("a" + character + "b")).isTrue();
    assertThat(new Glob("a??b").matches("a" + character + "b")).isFalse();
  }
}
