package io.github.backupchecker.render.junit;

/**
 * Text as it stands in XML, so that what many elements say is looked through once.
 *
 * @param written with references for the characters that XML reads as its own
 */
record XmlText(String written) {
  static final XmlText EMPTY = new XmlText("");

  /** A text that holds no character that XML forbids. */
  static XmlText of(String text) {
    int plain = plain(text, 0);
    if (plain == text.length()) {
      return new XmlText(text);
    }
    StringBuilder out = new StringBuilder(text.length() + 16);
    int written = 0;
    for (int i = plain; i < text.length(); i = plain(text, i + 1)) {
      out.append(text, written, i).append(reference(text.charAt(i)));
      written = i + 1;
    }
    return new XmlText(out.append(text, written, text.length()).toString());
  }

  private static int plain(String text, int from) {
    int i = from;
    while (i < text.length() && isPlain(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isPlain(char c) {
    return c != '&' && c != '<' && c != '>' && c != '"';
  }

  private static String reference(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      default -> "&quot;";
    };
  }
}
