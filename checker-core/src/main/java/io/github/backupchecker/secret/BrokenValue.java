package io.github.backupchecker.secret;

/**
 * What a key may hold in a file that could not be read.
 *
 * @param text the file
 */
record BrokenValue(String text) {
  /** A tab is no indentation in YAML, and whoever typed one meant a deep one. */
  private static final int TAB = 100;

  /**
   * Where it ends.
   *
   * @param name where the key begins
   * @param start where the value begins, in a line that ends at {@code lineEnd}
   */
  int end(int name, int start, int lineEnd) {
    int token = isInLine(name) ? tokenEnd(start) : -1;
    return token < 0 ? blockEnd(name, start, lineEnd) : token;
  }

  /** Whether other entries may stand in the same line. */
  private boolean isInLine(int name) {
    for (int at = name - 1; at >= 0 && !isBreak(text.charAt(at)); at--) {
      if ("{[,".indexOf(text.charAt(at)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The end of one value that a comma or a bracket ends; negative where none does. */
  private int tokenEnd(int start) {
    int from = afterBlanks(start);
    if (from == text.length()) {
      return -1;
    }
    char first = text.charAt(from);
    int end = first == '"' || first == '\'' ? quotedEnd(from, first) : bareEnd(from);
    int next = end <= from ? text.length() : afterBlanks(end);
    return next < text.length() && ",]}".indexOf(text.charAt(next)) >= 0 ? end : -1;
  }

  private int quotedEnd(int from, char quote) {
    int at = from + 1;
    while (at < text.length() && !isBreak(text.charAt(at))) {
      char c = text.charAt(at);
      boolean pair = quote == '"' ? c == '\\' : c == quote && text.startsWith("''", at);
      if (c == quote && !pair) {
        return at + 1;
      }
      at += pair ? 2 : 1;
    }
    return -1;
  }

  private int bareEnd(int from) {
    int at = from;
    while (at < text.length() && ",[]{}\"'".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  private int afterBlanks(int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The end of the line, of a quote that is open there, and of the deeper lines that follow. */
  private int blockEnd(int name, int start, int lineEnd) {
    int from = Math.min(afterBlanks(start), lineEnd);
    char quote = from < lineEnd ? text.charAt(from) : ' ';
    boolean quoted = quote == '"' || quote == '\'';
    int close = quoted ? text.indexOf(quote, from + 1) : from;
    if (quoted && (close < 0 || close >= lineEnd)) {
      return close < 0 ? text.length() : close;
    }
    int end = lineEnd;
    int depth = depth(lineStart(text, name));
    int next = nextLine(end);
    while (next < text.length() && isDeeper(next, depth)) {
      end = lineEnd(text, next);
      next = nextLine(end);
    }
    return end;
  }

  private boolean isDeeper(int line, int depth) {
    return isBlank(text, line, lineEnd(text, line)) || depth(line) > depth;
  }

  static int lineStart(String text, int at) {
    int start = at;
    while (start > 0 && !isBreak(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  static int lineEnd(String text, int from) {
    int at = from;
    while (at < text.length() && !isBreak(text.charAt(at))) {
      at++;
    }
    return at;
  }

  static boolean isBlank(String text, int from, int to) {
    int at = from;
    while (at < to && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at >= to;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }

  private int nextLine(int lineEnd) {
    return text.startsWith("\r\n", lineEnd) ? lineEnd + 2 : Math.min(text.length(), lineEnd + 1);
  }

  private int depth(int lineStart) {
    int depth = 0;
    for (int at = lineStart; at < text.length() && " \t".indexOf(text.charAt(at)) >= 0; at++) {
      depth += text.charAt(at) == '\t' ? TAB : 1;
    }
    return depth;
  }
}
