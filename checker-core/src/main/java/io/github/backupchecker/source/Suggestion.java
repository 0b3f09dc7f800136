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
    return clause(nearest(typed, known));
  }

  static String clause(Optional<String> meant) {
    return meant.map(word -> "; did you mean '" + word + "'?").orElse("");
  }

  /** The nearest word with at most a third of its letters wrong; ties go to the first in order. */
  public static Optional<String> nearest(String typed, Collection<String> known) {
    String lower = normal(typed);
    Optional<Near> nearest = Optional.empty();
    for (String word : known) {
      int most = Math.min(mostWrong(word), nearest.map(Near::wrong).orElse(Integer.MAX_VALUE));
      Near near = Near.to(lower, word, most);
      if (near.wrong() <= most && nearest.filter(one -> one.compareTo(near) <= 0).isEmpty()) {
        nearest = Optional.of(near);
      }
    }
    return nearest.map(Near::word);
  }

  /** The words near enough, the nearest first. */
  public static List<String> ranked(String typed, Collection<String> known) {
    String lower = normal(typed);
    return known.stream()
        .map(word -> Near.to(lower, word, mostWrong(word)))
        .filter(near -> near.wrong() <= mostWrong(near.word()))
        .sorted()
        .map(Near::word)
        .toList();
  }

  private static int mostWrong(String word) {
    return Math.max(1, word.length() / 3);
  }

  /** A known word with how many of its letters are wrong in what was typed. */
  private record Near(String word, int wrong) implements Comparable<Near> {
    private static final Comparator<Near> ORDER =
        Comparator.comparingInt(Near::wrong).thenComparing(Near::word);

    static Near to(String typed, String word, int most) {
      return new Near(word, new EditDistance(typed, most).to(normal(word)));
    }

    @Override
    public int compareTo(Near other) {
      return ORDER.compare(this, other);
    }
  }

  /**
   * Whether one letter too many, too few, wrong or swapped with its neighbour makes the difference.
   */
  public static boolean isTypo(String typed, String known) {
    return !typed.equals(known)
        && (new EditDistance(typed, 1).to(known) == 1 || isSwapped(typed, known));
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
}
