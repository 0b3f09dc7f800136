package io.github.backupchecker.scan;

/** Scans values without quotes. */
record PlainScanner(TextCursor cursor) {
  private static final String FOLLOWS_A_KEY_IN_BRACKETS = ",[]{}";
  private static final String NEVER_FIRST = "-?:,[]{}#&*!|>'\"%@`";

  /** Whether a value without quotes begins here that needs no second look. */
  boolean isFirst() {
    char c = cursor.here();
    return c == '-' ? !cursor.isBlank(cursor.at() + 1) : c > ' ' && NEVER_FIRST.indexOf(c) < 0;
  }

  /**
   * The value that begins here; the cursor is left behind it and the blanks that follow it.
   *
   * @param indent of the collection around it: its further lines are indented more, but in brackets
   */
  Scalar scalar(int indent, boolean isFlow) throws Unfamiliar {
    int from = cursor.at();
    int end = lastOfLine(from, isFlow);
    cursor.moveTo(cursor.behindBlanks(end));
    if (!cursor.isLineEnd(cursor.at()) || !continues(indent, isFlow)) {
      return new Scalar(from, end, cursor.between(from, end), true);
    }
    return folded(from, end, indent, isFlow);
  }

  /** Where the value ends in a line: words with blanks between them. */
  private int lastOfLine(int from, boolean isFlow) {
    int end = wordEnd(from, isFlow);
    int next = nextWordEnd(end, isFlow);
    while (next > end) {
      end = next;
      next = nextWordEnd(end, isFlow);
    }
    return end;
  }

  /** Where the word behind blanks ends; the place from which it is sought where there is none. */
  private int nextWordEnd(int from, boolean isFlow) {
    int next = cursor.behindBlanks(from);
    int end = next > from && cursor.charAt(next) != '#' ? wordEnd(next, isFlow) : next;
    return end > next ? end : from;
  }

  private int wordEnd(int from, boolean isFlow) {
    int end = from;
    char c = cursor.charAt(end);
    while (c > ' ' && !(c == ':' && endsKey(end + 1, isFlow)) && !(isFlow && endsInBrackets(c))) {
      c = cursor.charAt(++end);
    }
    return end;
  }

  private static boolean endsInBrackets(char c) {
    return switch (c) {
      case ',', '?', '[', ']', '{', '}' -> true;
      default -> false;
    };
  }

  private boolean endsKey(int next, boolean isFlow) {
    return cursor.isBlank(next)
        || (isFlow && FOLLOWS_A_KEY_IN_BRACKETS.indexOf(cursor.charAt(next)) >= 0);
  }

  /** Whether the next line that says something goes on with the value; the cursor stays. */
  private boolean continues(int indent, boolean isFlow) throws Unfamiliar {
    TextCursor ahead = cursor.copy();
    int breaks = toNextLine(ahead);
    int next = ahead.at();
    return breaks > 0
        && ahead.here() > ' '
        && ahead.here() != '#'
        && (isFlow || ahead.column() > indent)
        && wordEnd(next, isFlow) > next;
  }

  /**
   * Passes over ends of lines and spaces.
   *
   * @return how many lines ended; none where a document does
   */
  private static int toNextLine(TextCursor cursor) throws Unfamiliar {
    int breaks = 0;
    while (cursor.isLineEnd(cursor.at())) {
      cursor.newLine();
      breaks++;
      if (cursor.isDocumentMarker()) {
        return 0;
      }
      if (cursor.isThrice('-')) {
        throw new Unfamiliar(cursor.at());
      }
      cursor.moveTo(cursor.behindSpaces(cursor.at()));
    }
    return breaks;
  }

  private Scalar folded(int from, int firstEnd, int indent, boolean isFlow) throws Unfamiliar {
    StringBuilder text = new StringBuilder(cursor.between(from, firstEnd));
    int end = firstEnd;
    boolean isMore = true;
    while (isMore) {
      int breaks = toNextLine(cursor);
      text.append(breaks == 1 ? " " : "\n".repeat(breaks - 1));
      int start = cursor.at();
      end = lastOfLine(start, isFlow);
      text.append(cursor.between(start, end));
      cursor.moveTo(cursor.behindBlanks(end));
      isMore = cursor.isLineEnd(cursor.at()) && continues(indent, isFlow);
    }
    return new Scalar(from, end, text.toString(), true);
  }
}
