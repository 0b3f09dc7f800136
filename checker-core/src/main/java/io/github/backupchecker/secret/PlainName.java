package io.github.backupchecker.secret;

import java.util.Locale;

/** A name as it is compared: its letters and digits alone, in lower case. */
final class PlainName {
  private PlainName() {}

  static String of(String name) {
    StringBuilder plain = new StringBuilder(name.length());
    for (int at = 0; at < name.length(); at += Character.charCount(name.codePointAt(at))) {
      int c = name.codePointAt(at);
      if (isOfName(c)) {
        plain.appendCodePoint(c);
      }
    }
    // Only the whole name tells how some of its letters are written in lower case.
    return plain.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isOfName(int c) {
    if (c <= 'z') {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
    return switch (Character.getType(c)) {
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> Character.isLetter(c);
    };
  }
}
