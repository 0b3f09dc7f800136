package io.github.backupchecker.render;

import java.util.Locale;

/**
 * Text as a JSON string. Beyond what the grammar asks, hidden characters are escaped, half of a
 * surrogate pair among them, and {@code #} for pipelines.
 */
final class JsonEscapes {

  private JsonEscapes() {}

  /** The string with its quotation marks. */
  static String quoted(String text) {
    StringBuilder out = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      append(text.codePointAt(i), out);
    }
    return out.append('"').toString();
  }

  private static void append(int codePoint, StringBuilder out) {
    switch (codePoint) {
      case '"', '\\' -> out.append('\\').append((char) codePoint);
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      case '\b' -> out.append("\\b");
      case '\f' -> out.append("\\f");
      default -> {
        if (codePoint == '#' || HiddenCharacter.is(codePoint)) {
          escape(codePoint, out);
        } else {
          out.appendCodePoint(codePoint);
        }
      }
    }
  }

  private static void escape(int codePoint, StringBuilder out) {
    for (char half : Character.toChars(codePoint)) {
      out.append(String.format(Locale.ROOT, "\\u%04X", (int) half));
    }
  }
}
