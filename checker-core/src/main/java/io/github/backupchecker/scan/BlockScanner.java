package io.github.backupchecker.scan;

/** Scans values that are written as a block, behind {@code |} or {@code >}. */
record BlockScanner(TextCursor cursor) {

  /** What is done with the ends of lines behind the last one that says something. */
  private enum Tail {
    NONE,
    ONE,
    ALL
  }

  /**
   * The value whose sign stands here; the cursor is left before the next line.
   *
   * @param parent the indentation of the collection around it
   */
  Scalar scalar(int parent) throws Unfamiliar {
    int from = cursor.at();
    boolean isFolded = cursor.here() == '>';
    cursor.moveTo(from + 1);
    int least = Math.max(1, parent + 1);
    int asked = digit();
    Tail tail = tail();
    asked = asked == 0 ? digit() : asked;
    headerEnd();
    StringBuilder text = new StringBuilder();
    Blanks first = asked == 0 ? firstLines(least) : blanks(least + asked - 1);
    int end = lines(first, isFolded, tail, text);
    return new Scalar(from, end, text.toString(), false);
  }

  private int digit() {
    char c = cursor.here();
    if (c < '1' || c > '9') {
      return 0;
    }
    cursor.moveTo(cursor.at() + 1);
    return c - '0';
  }

  private Tail tail() {
    char c = cursor.here();
    if (c != '-' && c != '+') {
      return Tail.ONE;
    }
    cursor.moveTo(cursor.at() + 1);
    return c == '-' ? Tail.NONE : Tail.ALL;
  }

  private void headerEnd() throws Unfamiliar {
    int end = cursor.behindSpaces(cursor.at());
    if (end == cursor.at() && !cursor.isBlank(end)) {
      throw new Unfamiliar(end);
    }
    cursor.moveTo(cursor.charAt(end) == '#' ? cursor.lineEnd(end) : end);
    if (cursor.isLineEnd(cursor.at())) {
      cursor.newLine();
    } else if (!cursor.isEnd()) {
      throw new Unfamiliar(cursor.at());
    }
  }

  /**
   * Empty lines.
   *
   * @param count how many
   * @param end behind the last of them
   * @param indent of what follows
   */
  private record Blanks(int count, int end, int indent) {}

  /** The empty lines at the beginning: what is indented most there tells the indentation. */
  private Blanks firstLines(int least) {
    int count = 0;
    int end = cursor.at();
    int most = 0;
    boolean isMore = true;
    while (isMore) {
      cursor.moveTo(cursor.behindSpaces(cursor.at()));
      most = Math.max(most, cursor.column());
      isMore = cursor.isLineEnd(cursor.at());
      if (isMore) {
        cursor.newLine();
        count++;
        end = cursor.at();
      }
    }
    return new Blanks(count, end, Math.max(least, most));
  }

  private Blanks blanks(int indent) {
    int count = 0;
    int end = cursor.at();
    skipIndent(indent);
    while (cursor.isLineEnd(cursor.at())) {
      cursor.newLine();
      count++;
      end = cursor.at();
      skipIndent(indent);
    }
    return new Blanks(count, end, indent);
  }

  private void skipIndent(int indent) {
    while (cursor.column() < indent && cursor.here() == ' ') {
      cursor.moveTo(cursor.at() + 1);
    }
  }

  /** Adds the lines to the text, and tells where they end. */
  private int lines(Blanks first, boolean isFolded, Tail tail, StringBuilder text) {
    Blanks blanks = first;
    String lineBreak = "";
    boolean isMore = isLine(first.indent());
    while (isMore) {
      text.append("\n".repeat(blanks.count()));
      boolean isWord = !isIndentedMore();
      int lineEnd = cursor.lineEnd(cursor.at());
      text.append(cursor.between(cursor.at(), lineEnd));
      cursor.moveTo(lineEnd);
      lineBreak = cursor.isEnd() ? "" : "\n";
      if (!cursor.isEnd()) {
        cursor.newLine();
      }
      blanks = blanks(first.indent());
      isMore = isLine(first.indent());
      if (isMore) {
        boolean isJoined = isFolded && isWord && !isIndentedMore();
        text.append(isJoined ? blanks.count() == 0 ? " " : "" : lineBreak);
      }
    }
    text.append(tail == Tail.NONE ? "" : lineBreak);
    text.append(tail == Tail.ALL ? "\n".repeat(blanks.count()) : "");
    return blanks.end();
  }

  private boolean isLine(int indent) {
    return cursor.column() == indent && !cursor.isEnd();
  }

  private boolean isIndentedMore() {
    return cursor.here() == ' ' || cursor.here() == '\t';
  }
}
