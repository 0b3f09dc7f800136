package io.github.backupchecker.render.html;

import java.io.IOException;

/** Writes a page: markup as it stands, text so that a browser reads nothing else in it. */
record HtmlWriter(Appendable out, HtmlReferences references) {
  HtmlWriter markup(String markup) throws IOException {
    out.append(markup);
    return this;
  }

  void text(String text) throws IOException {
    escaped(text, false);
  }

  /** An attribute; one without a value is its name alone. */
  void attribute(String name, String value) throws IOException {
    markup(" ").markup(name);
    if (!value.isEmpty()) {
      markup("=\"");
      escaped(value, true);
      markup("\"");
    }
  }

  private void escaped(String text, boolean isQuoted) throws IOException {
    int plain = plain(text);
    if (plain == text.length()) {
      out.append(text);
      return;
    }
    int written = 0;
    int next;
    for (int i = plain; i < text.length(); i = next) {
      int codePoint = text.codePointAt(i);
      next = i + Character.charCount(codePoint);
      String reference = references.to(codePoint, isQuoted);
      if (!reference.isEmpty()) {
        out.append(text, written, i).append(reference);
        written = next;
      }
    }
    out.append(text, written, text.length());
  }

  /** How much of a text is of ASCII and has no reference; nearly always that is all of it. */
  private static int plain(String text) {
    int i = 0;
    while (i < text.length() && isPlain(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isPlain(char c) {
    return switch (c) {
      case '&', '<', '>', '"' -> false;
      default -> c >= ' ' && c <= '~';
    };
  }
}
