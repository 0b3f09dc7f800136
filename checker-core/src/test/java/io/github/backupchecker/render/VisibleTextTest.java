package io.github.backupchecker.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTextTest {

  @ParameterizedTest
  @ValueSource(
      ints = {0x1B, 0x202E, 0xE000, 0xFE0F, 0xFFFE, 0x3164, 0xD800, 0xDFFF, 0x1D175, 0xE0020})
  void aHiddenCharacterIsSpeltOut(int codePoint) {
    String text = "a" + Character.toString(codePoint) + "b";

    assertThat(VisibleText.of(text)).isEqualTo("a<U+%04X>b".formatted(codePoint));
  }

  @Test
  void lettersOfEveryPlaneStayAsTheyAre() {
    assertThat(VisibleText.of("é備份-💾𝒳")).isEqualTo("é備份-💾𝒳");
  }

  @Test
  void aValueOfTwoThousandCharactersIsWhole() {
    String value = "💾".repeat(2_000);

    assertThat(VisibleText.of("vaults/" + value.substring(14))).doesNotContain("…");
    assertThat(VisibleText.of(value)).isEqualTo(value);
  }

  @Test
  void aLongerValueIsCutOnACharacterAndTheMessageGoesOn() {
    String value = "💾".repeat(2_001);

    assertThat(VisibleText.of("name " + value + " is wrong, and " + value))
        .isEqualTo(
            "name X… (2,001 characters) is wrong, and X… (2,001 characters)"
                .replace("X", "💾".repeat(200)));
  }

  @Test
  void aLongValueOfManyWordsLosesItsMiddle() {
    String shown = VisibleText.of("vaults/" + "very long ".repeat(100_000) + "is not a vault");

    assertThat(shown)
        .startsWith("vaults/very long very long")
        .contains("… (1,000,021 characters) …")
        .endsWith("very long is not a vault")
        .hasSizeLessThan(1_600);
  }

  @Test
  void aCommandForAPipelineIsBrokenInWhatIsLeftOfALongValue() {
    assertThat(VisibleText.of("##vso[" + "x".repeat(5_000))).startsWith("# #vso[x");
  }
}
