package io.github.backupchecker.scan;

import org.jspecify.annotations.Nullable;

/**
 * The short texts that were met in a file: what stands there many times, as keys do, is one string.
 *
 * <p>Each has one place, which it shares with others; the one that was met last has it.
 */
final class RepeatedTexts {
  private static final int PLACES = 64;
  private static final int LONGEST = 32;
  private final @Nullable String[] met = new @Nullable String[PLACES];

  /** The part of a text between two offsets, the end exclusive. */
  String part(String text, int from, int to) {
    int length = to - from;
    if (length == 0 || length > LONGEST) {
      return text.substring(from, to);
    }
    int place = (text.charAt(from) * 31 + text.charAt(to - 1) * 7 + length) & (PLACES - 1);
    String known = met[place];
    if (known != null && known.length() == length && text.startsWith(known, from)) {
      return known;
    }
    String part = text.substring(from, to);
    met[place] = part;
    return part;
  }
}
