package io.github.backupchecker.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Several words are found at once where one of them stands, and nowhere else. */
class WordSearchTest {
  @Test
  void findsWhatASearchForEachWordFinds() {
    int found = 0;
    for (int seed = 0; seed < 20_000; seed++) {
      Random random = new Random(seed);
      List<String> words =
          Stream.generate(() -> letters(random, 2 + random.nextInt(5))).limit(3).toList();
      String text = letters(random, random.nextInt(60));
      boolean stands = words.stream().anyMatch(word -> stands(word, text));
      assertThat(new WordSearch(words).findsIn(text))
          .as("seed %s: %s in '%s'", seed, words, text)
          .isEqualTo(stands);
      found += stands ? 1 : 0;
    }
    assertThat(found).isBetween(2_000, 18_000);
  }

  private static boolean stands(String word, String text) {
    return text.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT));
  }

  /** Few of them, two of which share what a search looks at first. */
  private static String letters(Random random, int count) {
    String all = "abcAB\u00e1\u00c1\u0161";
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < count; i++) {
      letters.append(all.charAt(random.nextInt(all.length())));
    }
    return letters.toString();
  }

  @Test
  void findsAWordAtEitherEnd() {
    WordSearch search = new WordSearch(List.of("azure", "Recovery"));
    assertThat(search.findsIn("AZURE")).isTrue();
    assertThat(search.findsIn("- RECOVERY")).isTrue();
    assertThat(search.findsIn("recoverazur")).isFalse();
    assertThat(search.findsIn("")).isFalse();
  }
}
