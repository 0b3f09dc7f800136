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
    return isFrom(first, text, word) || (isLetter(first) && isFrom(upper(first), text, word));
  }

  /** Whether a word stands anywhere in a text, the first character of which is written so. */
  private static boolean isFrom(char first, String text, String word) {
    int at = text.indexOf(first);
    while (at >= 0 && !isAt(text, at, word)) {
      at = text.indexOf(first, at + 1);
    }
    return at >= 0;
  }

  /** Whether one of some characters, in lower case, stands at some place of a text. */
  static boolean isAnyAt(String text, int at, String characters) {
    return at >= 0 && at < text.length() && characters.indexOf(lower(text.charAt(at))) >= 0;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static char upper(char c) {
    return (char) (c - TO_LOWER);
  }

  private static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + TO_LOWER) : c;
  }
}
