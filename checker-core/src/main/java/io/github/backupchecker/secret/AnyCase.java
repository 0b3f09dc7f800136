package io.github.backupchecker.secret;

/**
 * Words that a text may hold in any case.
 *
 * <p>As patterns compare without Unicode: no letter of another script is taken for one of ASCII,
 * such as the sign for Kelvin for a k.
 */
final class AnyCase {
  private static final int TO_LOWER = 'a' - 'A';

  private AnyCase() {}

  /** Whether a word in lower case stands at some place of a text. */
  static boolean isAt(String text, int at, String word) {
    if (at < 0 || word.length() > text.length() - at) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (lower(text.charAt(at + i)) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a word in lower case stands anywhere in a text. */
  static boolean isIn(String text, String word) {
    char first = word.charAt(0);
    for (int at = 0; at <= text.length() - word.length(); at++) {
      if (lower(text.charAt(at)) == first && isAt(text, at, word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of some characters, in lower case, stands at some place of a text. */
  static boolean isAnyAt(String text, int at, String characters) {
    return at >= 0 && at < text.length() && characters.indexOf(lower(text.charAt(at))) >= 0;
  }

  private static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + TO_LOWER) : c;
  }
}
