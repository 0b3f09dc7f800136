package io.github.backupchecker.dialect.language;

/** The letters of a text that may be YAML, and what each may be to whoever reads it as such. */
record Letters(String text) {

  int length() {
    return text.length();
  }

  char at(int at) {
    return text.charAt(at);
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
      if (text.charAt(at) == '#' || (text.charAt(at) == '/' && isSign(at + 1, "/"))) {
        return true;
      }
    }
    return false;
  }

  /** Whether what ends here is a comment of JSON. */
  boolean endsComment(int end) {
    return text.startsWith("*/", end - 2);
  }

  /**
   * Whether what is quoted may read other than it stands there.
   *
   * @param close the quote behind it
   */
  boolean isEscaped(int close) {
    char quote = text.charAt(close);
    int at = close - 1;
    while (at >= 0 && text.charAt(at) != quote) {
      if (isBreak(at) || text.charAt(at) == '\\') {
        return true;
      }
      at--;
    }
    boolean isPart = at > 0 && (text.charAt(at - 1) == '\\' || text.charAt(at - 1) == quote);
    return isPart || (at + 1 < close && isQuote(at + 1));
  }

  boolean isQuote(int at) {
    return text.charAt(at) == '"' || text.charAt(at) == '\'';
  }

  /** Whether one of some signs stands there. */
  boolean isSign(int at, String signs) {
    return at < text.length() && signs.indexOf(text.charAt(at)) >= 0;
  }

  /** Whether here is white space, or the end. */
  boolean isBlank(int at) {
    return at >= text.length() || text.charAt(at) <= ' ' || isBreak(at);
  }

  /** Whether a line ends with it. */
  boolean isBreak(int at) {
    return switch (text.charAt(at)) {
      case '\n', '\r', '\u0085', '\u2028', '\u2029' -> true;
      default -> false;
    };
  }
}
