package io.github.backupchecker.render;

import java.util.Locale;

/** Text in which no value is longer than a reader can use; what was cut says how long it was. */
final class ShortText {
  private static final int LONGEST = 2_000;
  private static final int KEPT_OF_A_VALUE = 200;
  private static final int KEPT_AT_THE_END = 500;

  private ShortText() {}

  /** The text itself where nothing in it is too long. */
  static String of(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    String words = withShortWords(text);
    return words.codePointCount(0, words.length()) <= LONGEST ? words : withoutMiddle(words, text);
  }

  /** Each value is cut by itself, so that a message still says what is wrong with it. */
  private static String withShortWords(String text) {
    StringBuilder out = new StringBuilder();
    int from = 0;
    while (from < text.length()) {
      int to = from;
      boolean isBlank = isBlank(text, from);
      while (to < text.length() && isBlank(text, to) == isBlank) {
        to++;
      }
      out.append(shortened(text.substring(from, to)));
      from = to;
    }
    return out.toString();
  }

  private static boolean isBlank(String text, int index) {
    return Character.isWhitespace(text.charAt(index));
  }

  private static String shortened(String word) {
    int length = word.codePointCount(0, word.length());
    return length <= LONGEST
        ? word
        : word.substring(0, word.offsetByCodePoints(0, KEPT_OF_A_VALUE)) + counted(length);
  }

  /** The end is kept because it is where messages say what is wrong. */
  private static String withoutMiddle(String text, String whole) {
    int length = whole.codePointCount(0, whole.length());
    int end = text.offsetByCodePoints(text.length(), -KEPT_AT_THE_END);
    int start = text.offsetByCodePoints(0, LONGEST - 2 * KEPT_AT_THE_END);
    return text.substring(0, start) + counted(length) + " …" + text.substring(end);
  }

  private static String counted(int length) {
    return String.format(Locale.ROOT, "… (%,d characters)", length);
  }
}
