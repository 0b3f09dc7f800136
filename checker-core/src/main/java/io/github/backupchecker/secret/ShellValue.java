package io.github.backupchecker.secret;

import java.util.ArrayList;
import java.util.List;

/**
 * A value as a shell reads it, at some place of a text.
 *
 * @param parts the texts in it: several where it is a list
 * @param end the offset after it
 */
record ShellValue(List<Part> parts, int end) {
  private static final String SINGLE = "'\u2018\u2019\u201a\u201b";
  private static final String DOUBLE = "\"\u201c\u201d\u201e";

  /**
   * One text.
   *
   * @param quoted whether it stands in quotes
   */
  record Part(int start, int end, boolean quoted) {}

  ShellValue {
    parts = List.copyOf(parts);
  }

  /** Reads the value at an offset, with what stands around it in brackets. */
  static ShellValue at(String text, int from) {
    List<Part> parts = new ArrayList<>();
    int at = from;
    boolean more = true;
    while (more && at < text.length()) {
      Part part = part(text, opened(text, at));
      parts.add(part);
      at = closed(text, part);
      int comma = blank(text, at);
      more = comma < text.length() && text.charAt(comma) == ',';
      at = more ? blank(text, comma + 1) : at;
    }
    return new ShellValue(parts, at);
  }

  static boolean isQuote(int c) {
    return c >= 0 && (SINGLE.indexOf(c) >= 0 || DOUBLE.indexOf(c) >= 0);
  }

  static boolean isBlank(char c) {
    boolean visible = c > ' ' && c < 0x7F;
    return !visible && (Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  /** The offset after blanks and after line breaks that a backtick hides. */
  static int blank(String text, int from) {
    int at = from;
    while (at < text.length()) {
      char c = text.charAt(at);
      boolean continued =
          c == '`' && at + 1 < text.length() && isBlank(text.charAt(at + 1)) && at > from;
      if (!isBlank(c) && !continued) {
        return at;
      }
      at++;
    }
    return at;
  }

  /** The offset after which nothing but blanks stands before another one. */
  static int blankBefore(String text, int end, int least) {
    int at = end;
    while (at > least && isBlank(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** The offset after opening brackets and type names, as in {@code ([string]'…'}. */
  private static int opened(String text, int from) {
    int at = from;
    while (at < text.length()) {
      int type = typeEnd(text, at);
      boolean escapes =
          text.charAt(at) == '\\' && at + 1 < text.length() && isQuote(text.charAt(at + 1));
      boolean list =
          text.charAt(at) == '[' && at + 1 < text.length() && isBlank(text.charAt(at + 1));
      if (escapes || list) {
        at = list ? blank(text, at + 1) : at + 1;
      } else if (text.charAt(at) == '(' || text.startsWith("@(", at)) {
        at = blank(text, at + (text.charAt(at) == '@' ? 2 : 1));
      } else if (type > at) {
        at = blank(text, type);
      } else {
        return at;
      }
    }
    return at;
  }

  /** The offset after the name of a type in brackets; the same offset where none stands there. */
  private static int typeEnd(String text, int at) {
    int end = at + 1;
    while (text.charAt(at) == '[' && end < text.length() && isOfType(text.charAt(end))) {
      end++;
    }
    boolean closed = end > at + 1 && end < text.length() && text.charAt(end) == ']';
    return closed ? end + 1 : at;
  }

  private static boolean isOfType(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '.';
  }

  private static Part part(String text, int at) {
    if (at >= text.length()) {
      return new Part(at, at, false);
    }
    char c = text.charAt(at);
    if (c == '@' && at + 1 < text.length() && isQuote(text.charAt(at + 1))) {
      return hereString(text, at + 2, text.charAt(at + 1));
    }
    return isQuote(c) ? quoted(text, at) : bare(text, at);
  }

  private static Part hereString(String text, int from, char quote) {
    int end = text.indexOf(quote + "@", from);
    return new Part(from, end < 0 ? text.length() : end, true);
  }

  /**
   * A doubled quote stands for one, and so does one behind a backtick in double quotes; one in the
   * middle of a word ends nothing.
   */
  private static Part quoted(String text, int at) {
    String quotes = SINGLE.indexOf(text.charAt(at)) >= 0 ? SINGLE : DOUBLE;
    int end = at + 1;
    while (end < text.length()) {
      boolean doubled = end + 1 < text.length() && quotes.indexOf(text.charAt(end + 1)) >= 0;
      boolean isQuote = quotes.indexOf(text.charAt(end)) >= 0;
      if (isQuote && !doubled && !isInWord(text, end)) {
        return new Part(at + 1, end, true);
      }
      boolean escapes = text.charAt(end) == '`' && quotes.equals(DOUBLE);
      end += escapes || (isQuote && doubled) ? 2 : 1;
    }
    return new Part(at + 1, text.length(), true);
  }

  /** Whether a letter follows, so that what ends a value elsewhere is a part of it. */
  private static boolean isInWord(String text, int at) {
    return at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
  }

  private static Part bare(String text, int at) {
    int end = at;
    boolean computed = text.startsWith("$(", at);
    int open = 0;
    while (end < text.length() && (!endsBare(text, end) || closesOwn(text.charAt(end), open))) {
      char c = text.charAt(end);
      open += "([{".indexOf(c) >= 0 ? 1 : closesOwn(c, open) ? -1 : 0;
      end++;
    }
    boolean bracket = computed && end < text.length() && text.charAt(end) == ')';
    return new Part(at, bracket ? end + 1 : end, false);
  }

  /** Whether a bracket closes one that stands in the same word, as in {@code ${pin}}. */
  private static boolean closesOwn(char c, int open) {
    return open > 0 && ")]}".indexOf(c) >= 0;
  }

  private static boolean endsBare(String text, int at) {
    char c = text.charAt(at);
    boolean escapes = c == '\\' && at + 1 < text.length() && isQuote(text.charAt(at + 1));
    boolean closes = ")}]\"".indexOf(c) >= 0 && !isInWord(text, at);
    return (escapes && !isInWord(text, at + 1)) || isBlank(c) || closes || ";|,".indexOf(c) >= 0;
  }

  private static int closed(String text, Part part) {
    int at = part.end();
    return part.quoted() && at < text.length() ? at + 1 : at;
  }
}
