package io.github.backupchecker.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is near to a word, as it is without any of what makes finding it fast. */
class SuggestionTest {
  private static final Random RANDOM = new Random(20261129);

  @ParameterizedTest
  @CsvSource({
    "rsv-prud, '; did you mean ''rsv-prod''?'",
    "RSV_PROD, '; did you mean ''rsv-prod''?'",
    "rsv-tesd, '; did you mean ''rsv-test''?'",
    "fs-01, ''",
    "'', ''",
  })
  void aThirdOfTheLettersMayBeWrong(String typed, String said) {
    assertThat(Suggestion.clause(typed, List.of("rsv-test", "rsv-prod"))).isEqualTo(said);
  }

  @Test
  void ofWordsThatAreEquallyNearTheFirstInOrder() {
    assertThat(Suggestion.nearest("rsv-3", List.of("rsv-2", "rsv-1", "rsv-45"))).hasValue("rsv-1");
  }

  @Test
  void whatIsNearIsWhatCountingEveryLetterSays() {
    for (int i = 0; i < 5_000; i++) {
      String typed = word();
      List<String> known =
          IntStream.range(0, RANDOM.nextInt(12)).mapToObj(any -> changed(typed)).toList();

      List<String> ranked = Suggestion.ranked(typed, known);

      assertThat(ranked).as(typed).isEqualTo(plainlyRanked(typed, known));
      assertThat(Suggestion.nearest(typed, known)).as(typed).isEqualTo(ranked.stream().findFirst());
    }
  }

  @Test
  void aDistanceIsCountedNoFurtherThanAsked() {
    for (int i = 0; i < 20_000; i++) {
      String one = word();
      String other = changed(one);
      int most = RANDOM.nextInt(6);

      assertThat(new EditDistance(one, most).to(other))
          .as(one + " " + other + " " + most)
          .isEqualTo(Math.min(plain(one, other), most + 1));
    }
  }

  private static String word() {
    return RANDOM
        .ints(RANDOM.nextInt(14), 'a', 'd')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** A word with some letters changed, or another one. */
  private static String changed(String word) {
    if (RANDOM.nextInt(5) == 0) {
      return word();
    }
    StringBuilder changed = new StringBuilder(word);
    for (int i = RANDOM.nextInt(6); i > 0; i--) {
      int at = RANDOM.nextInt(changed.length() + 1);
      if (RANDOM.nextBoolean()) {
        changed.insert(at, (char) ('a' + RANDOM.nextInt(3)));
      } else if (at < changed.length()) {
        changed.deleteCharAt(at);
      }
    }
    return changed.toString();
  }

  private static List<String> plainlyRanked(String typed, List<String> known) {
    List<String> near = new ArrayList<>(known);
    near.removeIf(word -> plain(typed, word) > Math.max(1, word.length() / 3));
    near.sort(
        Comparator.<String>comparingInt(word -> plain(typed, word))
            .thenComparing(Comparator.naturalOrder()));
    return near;
  }

  /** The whole table, row by row. */
  private static int plain(String a, String b) {
    int[][] wrong = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          wrong[i][j] = i + j;
        } else {
          int change = wrong[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
          wrong[i][j] = Math.min(change, Math.min(wrong[i - 1][j], wrong[i][j - 1]) + 1);
        }
      }
    }
    return wrong[a.length()][b.length()];
  }
}
