package io.github.backupchecker.dialect.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The keys of a text that may not be readable as YAML or JSON.
 *
 * @param outermost those that stand as far left as any line does, or all in braces
 */
record KeysInText(List<String> outermost, List<String> all) {
  private static final Pattern KEY =
      Pattern.compile(
          "(?:^|(?<=[{,]))([ \\t-]*)[\"']?([A-Za-z_][\\w-]*)[\"']?[ \\t]*:", Pattern.MULTILINE);

  /** Two braces begin a template of another tool. */
  private static final Pattern BRACES = Pattern.compile("\\s*(?:\\{(?!\\{)|\\[(?!\\[))");

  private static final Pattern LINE = Pattern.compile("^([ \\t]*)[^\\s#]", Pattern.MULTILINE);

  static KeysInText of(String text) {
    List<String> all = new ArrayList<>();
    List<String> outermost = new ArrayList<>();
    boolean braces = BRACES.matcher(text).lookingAt();
    int margin = margin(text);
    Matcher key = KEY.matcher(text);
    while (key.find()) {
      all.add(key.group(2));
      boolean atMargin = key.group(1).length() == margin && isLineStart(text, key.start());
      if (braces || atMargin || isAfterBrace(text, key.start())) {
        outermost.add(key.group(2));
      }
    }
    return new KeysInText(List.copyOf(outermost), List.copyOf(all));
  }

  private static boolean isLineStart(String text, int at) {
    return at == 0 || text.charAt(at - 1) == '\n' || text.charAt(at - 1) == '\r';
  }

  /** A document that begins after others may be in braces itself. */
  private static boolean isAfterBrace(String text, int at) {
    return at > 0
        && text.charAt(at - 1) == '{'
        && (isLineStart(text, at - 1) || text.startsWith("--- ", Math.max(0, at - 5)));
  }

  private static int margin(String text) {
    int margin = Integer.MAX_VALUE;
    Matcher line = LINE.matcher(text);
    while (line.find() && margin > 0) {
      margin = Math.min(margin, line.group(1).length());
    }
    return margin;
  }
}
