package io.github.backupchecker.render;

import java.util.HexFormat;

/**
 * Text as a JSON string. Beyond what the grammar asks, hidden characters are escaped, half of a
 * surrogate pair among them, and {@code #} for pipelines.
 */
final class JsonEscapes {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private JsonEscapes() {}

  /** The string with its quotation marks. */
  static String quoted(String text) {
    StringBuilder out = new StringBuilder(text.length() + 2);
    append(text, out);
    return out.toString();
  }

  /** Appends the same. */
  static void append(String text, StringBuilder out) {
    out.append('"');
    int written = 0;
    int next;
    for (int i = plain(text, 0); i < text.length(); i = plain(text, next)) {
      int codePoint = text.codePointAt(i);
      next = i + Character.charCount(codePoint);
      if (isEscaped(codePoint)) {
        append(codePoint, out.append(text, written, i));
        written = next;
      }
    }
    out.append(text, written, text.length()).append('"');
  }

  /** Where a text ends to be of ASCII and written as it is; nearly always that is at its end. */
  private static int plain(String text, int from) {
    int i = from;
    while (i < text.length() && isPlain(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isPlain(char c) {
    return c >= ' ' && c <= '~' && c != '"' && c != '\\' && c != '#';
  }

  private static boolean isEscaped(int codePoint) {
    return switch (codePoint) {
      case '"', '\\', '#' -> true;
      default -> HiddenCharacter.is(codePoint);
    };
  }

  private static void append(int codePoint, StringBuilder out) {
    switch (codePoint) {
      case '"', '\\' -> out.append('\\').append((char) codePoint);
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      case '\b' -> out.append("\\b");
      case '\f' -> out.append("\\f");
      default -> escape(codePoint, out);
    }
  }

  private static void escape(int codePoint, StringBuilder out) {
    for (char half : Character.toChars(codePoint)) {
      out.append("\\u").append(HEX.toHexDigits(half));
    }
  }
}
