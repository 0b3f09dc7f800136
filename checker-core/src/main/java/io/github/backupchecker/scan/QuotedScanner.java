package io.github.backupchecker.scan;

/** Scans values in quotes. */
final class QuotedScanner {
  private static final String ESCAPED = "0abtnvfre \"\\N_LP";
  private static final String ESCAPES =
      "\0\u0007\b\t\n\u000b\f\r\u001b \"\\\u0085\u00a0\u2028\u2029";
  private final TextCursor cursor;

  QuotedScanner(TextCursor cursor) {
    this.cursor = cursor;
  }

  /** The value whose opening quote stands here; the cursor is left behind its closing one. */
  Scalar scalar() throws Unfamiliar {
    int from = cursor.at();
    char quote = cursor.here();
    int end = simpleEnd(from + 1, quote);
    if (isClosed(end, quote)) {
      cursor.moveTo(end + 1);
      return new Scalar(from, end + 1, cursor.between(from + 1, end), false);
    }
    String text = text(from + 1, end, quote);
    return new Scalar(from, cursor.at(), text, false);
  }

  /** The end of what stands for itself. */
  private int simpleEnd(int from, char quote) {
    int end = from;
    char c = cursor.charAt(end);
    while (c != quote && c != '\n' && c != '\r' && c != 0 && !(c == '\\' && quote == '"')) {
      c = cursor.charAt(++end);
    }
    return end;
  }

  private boolean isClosed(int end, char quote) {
    return cursor.charAt(end) == quote && !(quote == '\'' && cursor.charAt(end + 1) == quote);
  }

  private String text(int from, int firstEnd, char quote) throws Unfamiliar {
    StringBuilder text = new StringBuilder();
    int start = from;
    int end = firstEnd;
    while (!isClosed(end, quote)) {
      text.append(cursor.between(start, end));
      cursor.moveTo(end);
      if (cursor.here() == quote) {
        text.append(quote);
        cursor.moveTo(end + 2);
      } else if (cursor.here() == '\\') {
        escape(text);
      } else {
        fold(end - start, text);
      }
      start = cursor.at();
      end = simpleEnd(start, quote);
    }
    text.append(cursor.between(start, end));
    cursor.moveTo(end + 1);
    return text.toString();
  }

  private void escape(StringBuilder text) throws Unfamiliar {
    int at = cursor.at() + 1;
    char c = cursor.charAt(at);
    int simple = ESCAPED.indexOf(c);
    cursor.moveTo(at + 1);
    if (c != 0 && simple >= 0) {
      text.append(ESCAPES.charAt(simple));
    } else if (c == 'x') {
      text.append(hexadecimal(2));
    } else if (c == 'u') {
      text.append(hexadecimal(4));
    } else {
      cursor.moveTo(at);
      text.append("\n".repeat(requireBreaks()));
    }
  }

  private char hexadecimal(int digits) throws Unfamiliar {
    int value = 0;
    for (int i = 0; i < digits; i++) {
      char c = cursor.here();
      int digit = c < 128 ? Character.digit(c, 16) : -1;
      if (digit < 0) {
        throw new Unfamiliar(cursor.at());
      }
      value = value * 16 + digit;
      cursor.moveTo(cursor.at() + 1);
    }
    return (char) value;
  }

  /** Ends of lines are one space, or one less than they are; blanks before them are none. */
  private void fold(int before, StringBuilder text) throws Unfamiliar {
    int kept = text.length();
    while (kept > text.length() - before && isBlank(text.charAt(kept - 1))) {
      kept--;
    }
    text.setLength(kept);
    int more = requireBreaks();
    text.append(more == 0 ? " " : "\n".repeat(more));
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  /**
   * Passes over the end of a line, and over empty lines and blanks after it.
   *
   * @return how many lines ended after the first one
   */
  private int requireBreaks() throws Unfamiliar {
    int breaks = -1;
    while (cursor.isLineEnd(cursor.at())) {
      cursor.newLine();
      breaks++;
      if (cursor.isDocumentMarker()) {
        throw new Unfamiliar(cursor.at());
      }
      cursor.moveTo(cursor.behindBlanks(cursor.at()));
    }
    if (breaks < 0 || cursor.isEnd()) {
      throw new Unfamiliar(cursor.at());
    }
    return breaks;
  }
}
