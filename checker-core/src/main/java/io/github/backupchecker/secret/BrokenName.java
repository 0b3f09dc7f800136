package io.github.backupchecker.secret;

import java.util.Optional;

/** The name before a colon in a file that could not be read. */
final class BrokenName {
  private static final int LONGEST = 80;
  private static final int BLANKS = 40;

  /** As in {@code old pass phrase}. */
  private static final int WORDS = 3;

  private BrokenName() {}

  /** Where the name begins that ends before a place; that place where none does. */
  static int start(String text, int colon) {
    int end = blankBefore(text, colon);
    if (end == 0) {
      return colon;
    }
    char last = text.charAt(end - 1);
    int start = last == '"' || last == '\'' ? quoted(text, end - 1, last) : words(text, end, WORDS);
    return start < end ? start : colon;
  }

  /** The line before one that holds nothing but a colon, where that is a complex key. */
  static Optional<String> before(String text, int colon) {
    int lineStart = blankBefore(text, colon);
    if (lineStart == 0 || "\r\n".indexOf(text.charAt(lineStart - 1)) < 0) {
      return Optional.empty();
    }
    int from = BrokenValue.lineStart(text, Math.max(0, lineStart - 2));
    String line = text.substring(from, lineStart).strip();
    return Optional.of(line).filter(key -> key.startsWith("?"));
  }

  private static int blankBefore(String text, int end) {
    int at = end;
    while (at > 0 && end - at < BLANKS && " \t".indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    return at;
  }

  private static int quoted(String text, int close, char quote) {
    int open = text.lastIndexOf(quote, close - 1);
    return open >= 0 && close - open <= LONGEST ? open : words(text, close, WORDS);
  }

  private static int words(String text, int end, int most) {
    int at = end;
    while (at > 0 && end - at < LONGEST && isWord(text.charAt(at - 1))) {
      at--;
    }
    boolean more = most > 1 && at > 1 && at < end && text.charAt(at - 1) == ' ';
    return more && isWord(text.charAt(at - 2)) ? words(text, at - 1, most - 1) : at;
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '.' || c == '-';
  }
}
