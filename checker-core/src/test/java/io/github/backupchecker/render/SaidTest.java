package io.github.backupchecker.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.source.Address;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Where an object stands in a sentence as a whole name, held against a pattern that says it. */
class SaidTest {
  private static final int TEXTS = 20_000;
  private static final Address OBJECT = new Address("agents/aga");
  private static final List<String> PARTS =
      List.of(
          "agents/aga",
          "agents/",
          "aga",
          "a",
          "-",
          "_",
          " ",
          ".",
          "/",
          "7",
          "é",
          "٣",
          "日",
          "ª",
          "\u0301",
          "\u200d",
          "\u200b",
          "\u203f",
          "\u00b7",
          "😀");

  @Test
  void aNameThatIsPartOfAnotherStays() {
    assertThat(Said.without(OBJECT, "agents/aga runs, my-agents/aga and agents/aga2 do not"))
        .isEqualTo("\u0000 runs, my-agents/aga and agents/aga2 do not");
  }

  /** The pattern sees half of such a letter in front of a name. */
  @Test
  void lettersOfTwoCharactersAreLetters() {
    assertThat(Said.without(OBJECT, "𝒜agents/aga agents/aga𝒜"))
        .isEqualTo("𝒜agents/aga agents/aga𝒜");
  }

  @Test
  void itIsTakenOutWhereThePatternTakesItOut() {
    Pattern whole =
        Pattern.compile(
            "(?<![\\w-])" + Pattern.quote(OBJECT.text()) + "(?![\\w-])",
            Pattern.UNICODE_CHARACTER_CLASS);
    Random random = new Random(7);
    int taken = 0;
    for (int i = 0; i < TEXTS; i++) {
      StringBuilder text = new StringBuilder();
      for (int part = 0; part < 6; part++) {
        text.append(PARTS.get(random.nextInt(PARTS.size())));
      }
      String without = Said.without(OBJECT, text.toString());
      taken += without.contentEquals(text) ? 0 : 1;
      assertThat(without).as(text.toString()).isEqualTo(whole.matcher(text).replaceAll("\u0000"));
    }
    assertThat(taken).isGreaterThan(TEXTS / 100);
  }
}
