package io.github.backupchecker.secret;

import java.util.List;

/**
 * How much of a text may be looked at more than once.
 *
 * <p>A text that is made so that every name in it seems to be given the whole rest is masked from
 * there on instead: searching it would take forever, and nobody writes so by hand.
 */
final class Effort {
  private static final int EASY = 1_000_000;
  private static final int TIMES = 64;
  private final String text;
  private long left;

  Effort(String text) {
    this.text = text;
    this.left = EASY + (long) TIMES * text.length();
  }

  /** Counts what was looked at, and masks the rest where that was too much. */
  boolean isSpent(int from, int to, List<SecretPlace> places) {
    left -= to - from;
    if (left < 0) {
      places.add(new SecretPlace(SecretKind.OTHER, from, text.length(), false));
    }
    return left < 0;
  }
}
