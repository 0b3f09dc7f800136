package io.github.backupchecker.secret;

import java.util.Optional;

/**
 * The parameter of a command in a text, as in {@code -Name}, {@code --name=} or {@code /name:}.
 *
 * @param slash whether it begins as those of old programs do
 * @param end after the colon or the equals sign that may stand behind the name
 */
record Parameter(String name, boolean slash, boolean assigned, int end) {

  /** The first one that begins at a place or after it. */
  static Optional<Parameter> next(String text, int from) {
    for (int at = from; at < text.length(); at++) {
      char sign = text.charAt(at);
      int name = sign == '/' || isDash(sign) ? name(text, at) : at;
      if (name > at && (at == 0 || !goesOn(text.charAt(at - 1)))) {
        return Optional.of(named(text, name, sign == '/'));
      }
    }
    return Optional.empty();
  }

  static boolean isDash(char c) {
    return c == '-' || (c >= '\u2013' && c <= '\u2015');
  }

  /** Where the name begins behind a dash or a slash; the place of that where none does. */
  private static int name(String text, int at) {
    boolean dash = isDash(text.charAt(at));
    boolean second = dash && at + 1 < text.length() && isDash(text.charAt(at + 1));
    int name = second ? at + 2 : at + 1;
    return name < text.length() && isLetter(text.charAt(name)) ? name : at;
  }

  private static Parameter named(String text, int start, boolean slash) {
    int end = start;
    while (end < text.length() && (isOfWord(text.charAt(end)) || text.charAt(end) == '-')) {
      end++;
    }
    int sign = end;
    while (sign < text.length() && (text.charAt(sign) == ' ' || text.charAt(sign) == '\t')) {
      sign++;
    }
    boolean assigned =
        sign < text.length() && (text.charAt(sign) == ':' || text.charAt(sign) == '=');
    return new Parameter(text.substring(start, end), slash, assigned, assigned ? sign + 1 : end);
  }

  /** Whether what follows a character belongs to the word in which that stands. */
  private static boolean goesOn(char c) {
    return isOfWord(c) || isDash(c);
  }

  private static boolean isOfWord(char c) {
    return isLetter(c) || (c >= '0' && c <= '9') || c == '_';
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
