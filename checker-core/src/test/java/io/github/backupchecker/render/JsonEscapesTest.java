package io.github.backupchecker.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonEscapesTest {

  @ParameterizedTest
  @ValueSource(
      ints = {0x1B, 0x202E, 0xE000, 0xFE0F, 0xFFFE, 0x3164, 0xD800, 0xDFFF, 0x1D175, 0xE0020})
  void aHiddenCharacterIsAnEscape(int codePoint) {
    String text = "a" + Character.toString(codePoint) + "b";

    assertThat(JsonEscapes.quoted(text)).matches("\"a(\\\\u[0-9A-F]{4}){1,2}b\"");
  }

  @Test
  void aCharacterAboveTheFirstPlaneIsAPairOfEscapes() {
    assertThat(JsonEscapes.quoted("\udb40\udc20")).isEqualTo("\"\\uDB40\\uDC20\"");
    assertThat(JsonEscapes.quoted("\ud800x")).isEqualTo("\"\\uD800x\"");
  }

  @Test
  void whatTheGrammarOfJsonAsksForIsEscaped() {
    assertThat(JsonEscapes.quoted("\"\\\n\r\t\b\f\u0001#é備💾"))
        .isEqualTo("\"\\\"\\\\\\n\\r\\t\\b\\f\\u0001\\u0023é備💾\"");
  }
}
