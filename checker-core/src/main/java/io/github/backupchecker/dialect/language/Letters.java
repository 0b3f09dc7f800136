package io.github.backupchecker.dialect.language;

/**
 * The letters of a text that may be YAML, and what each may be to whoever reads it as such.
 *
 * <p>They are held as an array: in a repository nearly every letter of every file is asked for.
 */
final class Letters {
  private static final int ASCII = 128;

  /** What ends a key, or begins a collection, an entry or an alias. */
  private static final boolean[] INDICATORS = table(":,{}[?*");

  /** What stands before a key, white space aside. */
  private static final boolean[] BEFORE_KEYS = table("{[,}\"'");

  /** What also stands within a key, and tells nothing there. */
  private static final boolean[] WITHIN_KEYS = withinKeys();

  private final char[] letters;

  Letters(String text) {
    this.letters = text.toCharArray();
  }

  private static boolean[] table(String signs) {
    boolean[] table = new boolean[ASCII];
    for (int i = 0; i < signs.length(); i++) {
      table[signs.charAt(i)] = true;
    }
    return table;
  }

  private static boolean[] withinKeys() {
    boolean[] table = new boolean[ASCII];
    for (char letter = ' ' + 1; letter < ASCII; letter++) {
      table[letter] = !BEFORE_KEYS[letter] && letter != '-';
    }
    return table;
  }

  int length() {
    return letters.length;
  }

  char at(int at) {
    return letters[at];
  }

  /** Those of a range. */
  String text(int from, int to) {
    return new String(letters, from, to - from);
  }

  /**
   * The first letter from here on that may end a key, or begin a collection, an entry or an alias.
   */
  int indicator(int from) {
    int at = from;
    while (at < letters.length && !(letters[at] < ASCII && INDICATORS[letters[at]])) {
      at++;
    }
    return at;
  }

  /** The last letter before an end, and from a place on, behind which a key may begin. */
  int beforeWord(int from, int end) {
    int at = end - 1;
    while (at >= from && letters[at] < ASCII && WITHIN_KEYS[letters[at]]) {
      at--;
    }
    return at;
  }

  /** Whether a key may begin here. */
  boolean mayBeginKey(int at) {
    boolean may = at == 0 || isBeforeKey(at - 1) || isDashBeforeKey(at - 1);
    return may && !isBlank(at) && !isQuote(at);
  }

  private boolean isDashBeforeKey(int at) {
    return letters[at] == '-' && (at == 0 || isBlank(at - 1) || isSign(at - 1, "-{[,"));
  }

  /** Whether a key may begin behind it, be it a part of one or not. */
  boolean isBeforeKey(int at) {
    char letter = letters[at];
    return letter <= ' '
        || (letter < ASCII ? BEFORE_KEYS[letter] : letter == '\ufeff' || isBreak(at));
  }

  /** Whether a line ends in a range. */
  boolean isBroken(int from, int to) {
    for (int at = from; at < to; at++) {
      if (isBreak(at)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a comment may stand on a line before its end. */
  boolean mayHaveComment(int endOfLine) {
    for (int at = endOfLine - 1; at >= 0 && !isBreak(at); at--) {
      if (letters[at] == '#' || (letters[at] == '/' && isSign(at + 1, "/"))) {
        return true;
      }
    }
    return false;
  }

  /** Whether what ends here is a comment of JSON. */
  boolean endsComment(int end) {
    return end > 1 && letters[end - 2] == '*' && letters[end - 1] == '/';
  }

  /**
   * Whether what is quoted may read other than it stands there.
   *
   * @param close the quote behind it
   */
  boolean isEscaped(int close) {
    char quote = letters[close];
    int at = close - 1;
    while (at >= 0 && letters[at] != quote) {
      if (isBreak(at) || letters[at] == '\\') {
        return true;
      }
      at--;
    }
    boolean isPart = at > 0 && (letters[at - 1] == '\\' || letters[at - 1] == quote);
    return isPart || (at + 1 < close && isQuote(at + 1));
  }

  boolean isQuote(int at) {
    return letters[at] == '"' || letters[at] == '\'';
  }

  /** Whether one of some signs stands there. */
  boolean isSign(int at, String signs) {
    return at < letters.length && signs.indexOf(letters[at]) >= 0;
  }

  /** Whether here is white space, or the end. */
  boolean isBlank(int at) {
    return at >= letters.length || letters[at] <= ' ' || isBreak(at);
  }

  /** Whether a line ends with it. */
  boolean isBreak(int at) {
    return switch (letters[at]) {
      case '\n', '\r', '\u0085', '\u2028', '\u2029' -> true;
      default -> false;
    };
  }
}
