package io.github.backupchecker.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The nearest known word to one that was probably misspelt. */
public final class Suggestion {
  private Suggestion() {}

  /** {@code ; did you mean 'x'?}, or nothing where no word is near. */
  public static String clause(String typed, Collection<String> known) {
    return nearest(typed, known).map(word -> "; did you mean '" + word + "'?").orElse("");
  }

  /** The nearest word with at most a third of its letters wrong; ties go to the first in order. */
  public static Optional<String> nearest(String typed, Collection<String> known) {
    return ranked(typed, known).stream().findFirst();
  }

  /** The words near enough, the nearest first. */
  public static List<String> ranked(String typed, Collection<String> known) {
    String lower = normal(typed);
    return known.stream()
        .filter(word -> distance(lower, normal(word)) <= Math.max(1, word.length() / 3))
        .sorted(
            Comparator.<String>comparingInt(word -> distance(lower, normal(word)))
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  /**
   * Whether one letter too many, too few, wrong or swapped with its neighbour makes the difference.
   */
  public static boolean isTypo(String typed, String known) {
    return !typed.equals(known) && (distance(typed, known) == 1 || isSwapped(typed, known));
  }

  private static boolean isSwapped(String a, String b) {
    int at = 0;
    while (at < Math.min(a.length(), b.length()) && a.charAt(at) == b.charAt(at)) {
      at++;
    }
    return a.length() == b.length()
        && at + 1 < a.length()
        && a.charAt(at) == b.charAt(at + 1)
        && a.charAt(at + 1) == b.charAt(at)
        && a.substring(at + 2).equals(b.substring(at + 2));
  }

  private static String normal(String word) {
    return word.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
  }

  private static int distance(String a, String b) {
    if (Math.abs(a.length() - b.length()) > Math.max(a.length(), b.length()) / 2) {
      return Math.max(a.length(), b.length());
    }
    int[] previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] current = new int[b.length() + 1];
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(change, Math.min(previous[j], current[j - 1]) + 1);
      }
      previous = current;
    }
    return previous[b.length()];
  }
}
