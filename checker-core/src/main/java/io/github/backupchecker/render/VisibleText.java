package io.github.backupchecker.render;

import java.util.Locale;

/**
 * Text from an input as it is safe to print: control and bidi characters are spelt out, and what a
 * build pipeline would obey is broken.
 */
public final class VisibleText {
  private static final int TAB_STOP = 4;

  private final String printed;
  private final int[] starts;
  private final int[] cells;

  /**
   * A stretch of a source line.
   *
   * @param starts where in the printed text each code point begins, and at last where that ends
   * @param cells the terminal cell in which each one begins, and at last the one after the text
   */
  private VisibleText(String printed, int[] starts, int[] cells) {
    this.printed = printed;
    this.starts = starts;
    this.cells = cells;
  }

  /** One line of a message, not too long: a tab or a line break in it is spelt out too. */
  public static String of(String text) {
    String message = ShortText.of(text);
    int plain = plain(message);
    if (plain == message.length()) {
      return message;
    }
    StringBuilder out = new StringBuilder(message.length()).append(message, 0, plain);
    for (int i = plain; i < message.length(); i += Character.charCount(message.codePointAt(i))) {
      append(message, i, out);
    }
    return out.toString();
  }

  /** How much of a text is of ASCII and printed as it is; nearly always that is all of it. */
  private static int plain(String text) {
    int i = 0;
    while (i < text.length() && isPlain(text, i)) {
      i++;
    }
    return i;
  }

  private static boolean isPlain(String text, int index) {
    char c = text.charAt(index);
    boolean isOther = c != '#' && c != ':';
    return c >= ' ' && c <= '~' && (isOther || !beginsCommand(text, index));
  }

  /** A stretch of one source line: tabs become spaces. */
  static VisibleText ofSource(String source) {
    StringBuilder printed = new StringBuilder(source.length());
    int[] starts = new int[source.codePointCount(0, source.length()) + 1];
    int[] cells = new int[starts.length];
    int length = 0;
    for (int i = 0; i < source.length(); i += Character.charCount(source.codePointAt(i))) {
      int cell = cells[length];
      if (source.charAt(i) == '\t') {
        printed.append(" ".repeat(TAB_STOP - cell % TAB_STOP));
      } else {
        append(source, i, printed);
      }
      cells[length + 1] = cell + width(printed, starts[length]);
      starts[length + 1] = printed.length();
      length++;
    }
    return new VisibleText(printed.toString(), starts, cells);
  }

  private static int width(StringBuilder printed, int from) {
    int width = 0;
    for (int i = from; i < printed.length(); i += Character.charCount(printed.codePointAt(i))) {
      width += CellWidth.of(printed.codePointAt(i));
    }
    return width;
  }

  /** What is printed between two code points, counted from 0, the second exclusive. */
  String text(int from, int to) {
    return printed.substring(starts[from], starts[to]);
  }

  /** How many terminal cells there are between two code points. */
  int cells(int from, int to) {
    return cells[to] - cells[from];
  }

  int length() {
    return starts.length - 1;
  }

  /** Appends what is printed for the code point at an index. */
  private static void append(String text, int index, StringBuilder out) {
    int codePoint = text.codePointAt(index);
    if (HiddenCharacter.is(codePoint)) {
      out.append(String.format(Locale.ROOT, "<U+%04X>", codePoint));
      return;
    }
    out.appendCodePoint(codePoint);
    if (beginsCommand(text, index)) {
      out.append(' ');
    }
  }

  /**
   * Whether a pipeline would read {@code ##vso[} or {@code ##[} here, or {@code ::} at the start.
   */
  private static boolean beginsCommand(String text, int index) {
    return switch (text.charAt(index)) {
      case '#' -> beginsLoggingCommand(text, index);
      case ':' -> text.startsWith("::", index) && text.substring(0, index).isBlank();
      default -> false;
    };
  }

  private static boolean beginsLoggingCommand(String text, int index) {
    if (!text.startsWith("##", index)) {
      return false;
    }
    int end = index + 2;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end < text.length() && text.charAt(end) == '[';
  }
}
