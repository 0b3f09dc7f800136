package io.github.backupchecker.scan;

import io.github.backupchecker.source.SourceFile;

/**
 * Where a value itself stands, in code points: a tag or an anchor before it is no part of it, nor
 * are line breaks after it.
 */
record ValuePlace(int from, int to) {

  /** The value in a range that begins with its anchor and its tag. */
  static ValuePlace in(SourceFile file, int from, int to) {
    int start = from + beforeValue(file.text(from, to));
    String value = file.text(start, to);
    int trailing = value.codePointCount(value.stripTrailing().length(), value.length());
    return new ValuePlace(start, to - trailing);
  }

  private static int beforeValue(String text) {
    int at = 0;
    while (at < text.length() && (text.charAt(at) == '&' || text.charAt(at) == '!')) {
      while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
        at++;
      }
      while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
    }
    return text.codePointCount(0, at);
  }
}
