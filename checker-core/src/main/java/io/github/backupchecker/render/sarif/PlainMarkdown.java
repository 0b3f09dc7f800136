package io.github.backupchecker.render.sarif;

/**
 * Markdown as plain text: lines of one paragraph are one line; neither code nor links are marked.
 *
 * <p>A loop, as every run reads a few hundred paragraphs once, which is too few for patterns.
 */
final class PlainMarkdown {
  private final String markdown;
  private final StringBuilder plain;

  private PlainMarkdown(String markdown) {
    this.markdown = markdown;
    this.plain = new StringBuilder(markdown.length());
  }

  static String of(String markdown) {
    PlainMarkdown text = new PlainMarkdown(markdown);
    text.read();
    text.join();
    return text.plain.toString();
  }

  private void read() {
    int next;
    for (int i = 0; i < markdown.length(); i = next) {
      char c = markdown.charAt(i);
      int end = c == '[' ? linkEnd(i) : i;
      if (end > i) {
        unmarked(i + 1, markdown.indexOf(']', i));
      } else {
        unmarked(i, i + 1);
      }
      next = Math.max(end, i) + 1;
    }
  }

  private void unmarked(int from, int to) {
    for (int i = from; i < to; i++) {
      if (markdown.charAt(i) != '`') {
        plain.append(markdown.charAt(i));
      }
    }
  }

  /** Where the link that begins here ends; before its beginning where there is none. */
  private int linkEnd(int start) {
    int close = markdown.indexOf("](", start);
    if (close < 0 || markdown.indexOf(']', start) != close) {
      return -1;
    }
    int end = wordEnd(markdown, close + 2);
    return end < markdown.length() && markdown.charAt(end) == ')' ? end : -1;
  }

  /** Where what has neither a bracket nor a space ends. */
  static int wordEnd(String text, int start) {
    int i = start;
    while (i < text.length() && text.charAt(i) != ')' && !isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private void join() {
    for (int i = 1; i + 1 < plain.length(); i++) {
      boolean isJoint = plain.charAt(i) == '\n' && !isSpace(plain.charAt(i - 1));
      if (isJoint && !beginsBlock(plain.charAt(i + 1))) {
        plain.setCharAt(i, ' ');
      }
    }
  }

  private static boolean beginsBlock(char c) {
    return isSpace(c) || c == '*' || c == '|' || c == '-';
  }

  private static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }
}
