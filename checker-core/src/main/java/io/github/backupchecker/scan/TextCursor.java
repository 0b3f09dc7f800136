package io.github.backupchecker.scan;

/** Where the scanner stands in a text, every character of which YAML allows. */
final class TextCursor {
  /** As far as anyone looks ahead: behind the text stand zeros, which a text never holds. */
  private static final int AHEAD = 4;

  private final String text;
  private final char[] chars;
  private final RepeatedTexts texts;
  private int at;
  private int lineStart;

  TextCursor(String text) throws Unfamiliar {
    this.text = text;
    this.chars = new char[text.length() + AHEAD];
    this.texts = new RepeatedTexts();
    text.getChars(0, text.length(), chars, 0);
    int length = text.length();
    for (int i = 0; i < length; i++) {
      boolean isPlain = (chars[i] >= ' ' && chars[i] <= '~') || chars[i] == '\n';
      if (!isPlain && !isFamiliar(i)) {
        throw new Unfamiliar(i);
      }
    }
  }

  private TextCursor(TextCursor other) {
    this.text = other.text;
    this.chars = other.chars;
    this.texts = other.texts;
    this.at = other.at;
    this.lineStart = other.lineStart;
  }

  /** A cursor of its own at the same place. */
  TextCursor copy() {
    return new TextCursor(this);
  }

  /**
   * Of what is neither plain ASCII nor the end of a line: what is not printed, or not known by all
   * as the end of a line, is for the library to judge.
   */
  private boolean isFamiliar(int index) {
    char c = chars[index];
    if (c < ' ') {
      return c == '\t' || (c == '\r' && chars[index + 1] == '\n');
    }
    if (Character.isSurrogate(c)) {
      return Character.isHighSurrogate(c)
          ? Character.isLowSurrogate(chars[index + 1])
          : index > 0 && Character.isHighSurrogate(chars[index - 1]);
    }
    return c >= '\u00a0' && c <= '\ufffd' && c != '\u2028' && c != '\u2029' && c != '\ufeff';
  }

  int at() {
    return at;
  }

  /** The character here; zero at the end. */
  char here() {
    return chars[at];
  }

  /** The character at an offset that is at most {@value #AHEAD} characters behind the end. */
  char charAt(int offset) {
    return chars[offset];
  }

  boolean isEnd() {
    return at == text.length();
  }

  int column() {
    return at - lineStart;
  }

  /** Whether an offset lies in the line of the cursor, or behind it. */
  boolean isInThisLine(int offset) {
    return offset >= lineStart;
  }

  void moveTo(int offset) {
    at = offset;
  }

  /** Moves behind the end of the line, which stands here. */
  void newLine() {
    at += chars[at] == '\r' ? 2 : 1;
    lineStart = at;
  }

  String between(int from, int to) {
    return texts.part(text, from, to);
  }

  /** Whether a blank, the end of a line or the end of the text stands at an offset. */
  boolean isBlank(int offset) {
    return chars[offset] <= ' ';
  }

  boolean isLineEnd(int offset) {
    return chars[offset] == '\n' || chars[offset] == '\r';
  }

  /** The first offset from one on at which neither a space nor a tab stands. */
  int behindBlanks(int from) {
    int end = from;
    while (chars[end] == ' ' || chars[end] == '\t') {
      end++;
    }
    return end;
  }

  int behindSpaces(int from) {
    int end = from;
    while (chars[end] == ' ') {
      end++;
    }
    return end;
  }

  /** The end of the line in which an offset lies. */
  int lineEnd(int from) {
    int end = from;
    while (chars[end] != '\n' && chars[end] != '\r' && chars[end] != 0) {
      end++;
    }
    return end;
  }

  /** Whether three characters at the beginning of a line stand here. */
  boolean isThrice(char c) {
    return at == lineStart && chars[at] == c && chars[at + 1] == c && chars[at + 2] == c;
  }

  /** Whether a document begins or ends here. */
  boolean isDocumentMarker() {
    return (isThrice('-') || isThrice('.')) && isBlank(at + 3);
  }

  /**
   * Passes over spaces, comments and ends of lines.
   *
   * @param isFlow whether tabs are passed over as well, as they are in brackets
   * @return whether a line ended
   */
  boolean toNextToken(boolean isFlow) {
    boolean isNewLine = false;
    boolean isFound = false;
    while (!isFound) {
      at = behindSpaces(at);
      while (isFlow && chars[at] == '\t') {
        at++;
      }
      if (chars[at] == '#') {
        at = lineEnd(at);
      }
      isFound = !isLineEnd(at);
      if (!isFound) {
        newLine();
        isNewLine = true;
      }
    }
    return isNewLine;
  }

  /** Passes over the rest of a line in which nothing more may stand, and to what follows. */
  void toNextLine() throws Unfamiliar {
    if (!toNextToken(false) && !isEnd()) {
      throw new Unfamiliar(at);
    }
  }
}
