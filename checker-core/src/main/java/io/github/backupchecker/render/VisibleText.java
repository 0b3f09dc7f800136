package io.github.backupchecker.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Text from an input as it is safe to print: control and bidi characters are spelt out, and what a
 * build pipeline would obey is broken.
 *
 * @param glyphs what is printed for each code point
 * @param cells the terminal cell in which each glyph begins, and at last the one after the text
 */
public record VisibleText(List<String> glyphs, List<Integer> cells) {
  private static final int TAB_STOP = 4;

  /** One line of a message, not too long: a tab or a line break in it is spelt out too. */
  public static String of(String text) {
    String message = ShortText.of(text);
    StringBuilder out = new StringBuilder(message.length());
    for (int i = 0; i < message.length(); i += Character.charCount(message.codePointAt(i))) {
      out.append(glyph(message, i));
    }
    return out.toString();
  }

  /** A stretch of one source line: tabs become spaces. */
  static VisibleText ofSource(String source) {
    List<String> glyphs = new ArrayList<>();
    List<Integer> cells = new ArrayList<>();
    int cell = 0;
    for (int i = 0; i < source.length(); i += Character.charCount(source.codePointAt(i))) {
      String glyph =
          source.charAt(i) == '\t' ? " ".repeat(TAB_STOP - cell % TAB_STOP) : glyph(source, i);
      glyphs.add(glyph);
      cells.add(cell);
      cell += glyph.codePoints().map(CellWidth::of).sum();
    }
    cells.add(cell);
    return new VisibleText(glyphs, cells);
  }

  /** What is printed between two code points, counted from 0, the second exclusive. */
  String text(int from, int to) {
    return String.join("", glyphs.subList(from, to));
  }

  /** How many terminal cells there are between two code points. */
  int cells(int from, int to) {
    return cells.get(to) - cells.get(from);
  }

  int length() {
    return glyphs.size();
  }

  private static String glyph(String text, int index) {
    int codePoint = text.codePointAt(index);
    if (HiddenCharacter.is(codePoint)) {
      return String.format(Locale.ROOT, "<U+%04X>", codePoint);
    }
    String shown = Character.toString(codePoint);
    return beginsCommand(text, index) ? shown + ' ' : shown;
  }

  /**
   * Whether a pipeline would read {@code ##vso[} or {@code ##[} here, or {@code ::} at the start.
   */
  private static boolean beginsCommand(String text, int index) {
    return beginsLoggingCommand(text, index)
        || (text.startsWith("::", index) && text.substring(0, index).isBlank());
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
