package io.github.backupchecker.shell;

/**
 * The characters that mean the same to PowerShell, whatever keyboard or word processor made them.
 */
final class Characters {
  private static final String DASHES = "-\u2013\u2014\u2015";
  private static final String SINGLE = "'\u2018\u2019\u201a\u201b";
  private static final String DOUBLE = "\"\u201c\u201d\u201e";

  private Characters() {}

  static boolean isDash(int c) {
    return c >= 0 && DASHES.indexOf(c) >= 0;
  }

  static boolean isSingleQuote(int c) {
    return c >= 0 && SINGLE.indexOf(c) >= 0;
  }

  static boolean isDoubleQuote(int c) {
    return c >= 0 && DOUBLE.indexOf(c) >= 0;
  }

  static boolean isQuote(int c) {
    return isSingleQuote(c) || isDoubleQuote(c);
  }

  static boolean isNewline(int c) {
    return c == '\n' || c == '\r';
  }

  static boolean isBlank(int c) {
    return c >= 0 && !isNewline(c) && (Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  /** Whether a word without quotes ends before this character. */
  static boolean endsWord(int c) {
    return c < 0 || isNewline(c) || isBlank(c) || ";|&(){},<>".indexOf(c) >= 0;
  }

  static boolean isNamePart(int c) {
    return c == '_' || c == '?' || (c >= 0 && Character.isLetterOrDigit(c));
  }

  /** What a backtick makes of the character behind it. */
  static char escaped(char c) {
    return switch (c) {
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case '0' -> '\0';
      default -> c;
    };
  }
}
