package io.github.backupchecker.render.html;

/**
 * How characters are written that a page cannot have as they are.
 *
 * @param isAscii whether the encoding of the page is unknown, so that nothing beyond ASCII is safe
 */
record HtmlReferences(boolean isAscii) {
  private static final int ASCII_END = 0x80;
  private static final int LATIN_1_NAMED = 0xA0;
  private static final int LATIN_1_COUNT = 0x60;

  /** The reference to a character, empty for one that is written as it is. */
  String to(int codePoint, boolean isQuoted) {
    return switch (codePoint) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> isQuoted ? "&quot;" : "";
      case LATIN_1_NAMED -> named(codePoint);
      case '\t', '\n', '\r' -> "";
      default -> isWritable(codePoint) ? "" : named(codePoint);
    };
  }

  private boolean isWritable(int codePoint) {
    if (codePoint < ASCII_END) {
      return codePoint >= ' ';
    }
    return !isAscii && Character.getType(codePoint) != Character.SURROGATE;
  }

  private static String named(int codePoint) {
    int name = codePoint - LATIN_1_NAMED;
    return name >= 0 && name < LATIN_1_COUNT
        ? "&" + HtmlLatin1.NAMES.get(name) + ";"
        : "&#x" + Integer.toHexString(codePoint) + ";";
  }
}
