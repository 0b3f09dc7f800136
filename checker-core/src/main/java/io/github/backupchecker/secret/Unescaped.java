package io.github.backupchecker.secret;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * A text in which every escape of JSON or YAML is resolved, doubled quotes included, wherever it
 * stands.
 */
final class Unescaped {
  private static final String LETTERS = "nrtfb0ave";
  private static final String MEANINGS = "\n\r\t\f\b\0\7\u000b\u001b";

  private static final Pattern HEXADECIMAL = Pattern.compile("[0-9A-Fa-f]+");

  private final String text;
  private final int[] offsets;

  /**
   * A resolved text.
   *
   * @param offsets where each of its characters begins in the original, and at last where that ends
   */
  private Unescaped(String text, int[] offsets) {
    this.text = text;
    this.offsets = offsets;
  }

  static Unescaped of(String original) {
    StringBuilder text = new StringBuilder(original.length());
    int[] offsets = new int[original.length() + 1];
    int at = 0;
    while (at < original.length()) {
      offsets[text.length()] = at;
      int length = length(original, at);
      text.append(length == 1 ? original.charAt(at) : meaning(original, at, length));
      at += length;
    }
    offsets[text.length()] = original.length();
    return new Unescaped(text.toString(), Arrays.copyOf(offsets, text.length() + 1));
  }

  String text() {
    return text;
  }

  /** Where a place of the resolved text stands in the original. */
  SecretPlace inOriginal(SecretPlace place) {
    return place.at(offsets[place.start()], offsets[place.end()]);
  }

  private static int length(String original, int at) {
    if (original.startsWith("''", at)) {
      return 2;
    }
    return original.charAt(at) == '\\' ? escape(original, at) : 1;
  }

  private static int escape(String original, int at) {
    int digits = at + 1 < original.length() ? digits(original.charAt(at + 1)) : -1;
    int end = at + 2 + digits;
    boolean whole =
        digits == 0
            || (digits > 0
                && end <= original.length()
                && HEXADECIMAL.matcher(original).region(at + 2, end).matches());
    return whole ? 2 + digits : 1;
  }

  private static int digits(char letter) {
    return switch (letter) {
      case 'x' -> 2;
      case 'u' -> 4;
      case '"', '\\', '/', '\'', 'n', 'r', 't', 'f', 'b', '0', 'a', 'v', 'e', '_' -> 0;
      default -> -1;
    };
  }

  private static char meaning(String original, int at, int length) {
    char letter = original.charAt(at + 1);
    if (length > 2) {
      return (char) Integer.parseInt(original.substring(at + 2, at + length), 16);
    }
    int known = LETTERS.indexOf(letter);
    return known >= 0 ? MEANINGS.charAt(known) : letter == '_' ? '\u00a0' : letter;
  }
}
