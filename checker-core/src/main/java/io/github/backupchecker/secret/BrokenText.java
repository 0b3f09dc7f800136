package io.github.backupchecker.secret;

import io.github.backupchecker.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Secrets in a file that could not be read: whatever a key that names one may hold, rather too much
 * than too little.
 *
 * @param file the file
 */
record BrokenText(SourceFile file) {
  /** A tab is no indentation in YAML, and whoever typed one meant a deep one. */
  private static final int TAB = 100;

  private static final Pattern KEY =
      Pattern.compile(
          "(?<name>(?<q>[\"'])[^\"'\\r\\n]{1,80}\\k<q>|[A-Za-z_][\\w.-]{0,60}(?:[ ][A-Za-z][\\w.-]{0,40})?)"
              + "[ \\t]*[:=](?<value>[^\\r\\n]*)");

  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s*(?:\"(?:[^\"\\\\\\r\\n]|\\\\.)*\"|'(?:[^'\\r\\n]|'')*'|[^\\s,\\[\\]{}\"'][^,\\[\\]{}\"']*)(?=\\s*[,\\]}])");

  private static final Pattern IS_ABOUT =
      Pattern.compile(
          "\\s*\\{?\\s*(?:[\"']?(?:length[\"']?\\s*:\\s*\\d+|escrow[\"']?\\s*:\\s*[\"']?key-?vault:[^\\s,}\"']*)[\"']?\\s*,?\\s*)*}?\\s*");

  List<SecretPlace> secrets() {
    String text = file.text();
    List<SecretPlace> places = new ArrayList<>(TextSecrets.in(text));
    Matcher key = KEY.matcher(text);
    int from = 0;
    while (key.find(from)) {
      Optional<SecretKind> kind = SecretKind.ofName(key.group("name"));
      kind.ifPresent(one -> add(one, text, key, places));
      from = key.start("value");
    }
    return places.stream()
        .map(p -> p.at(file.codePointOffset(p.start()), file.codePointOffset(p.end())))
        .toList();
  }

  private static void add(SecretKind kind, String text, Matcher key, List<SecretPlace> places) {
    int start = key.start("value");
    if (IS_ABOUT.matcher(key.group("value")).matches() && !key.group("value").isBlank()) {
      return;
    }
    int end = isInLine(text, key.start("name")) ? tokenEnd(text, key) : -1;
    if (end < 0) {
      end = blockEnd(text, key);
    }
    if (start < end) {
      places.add(new SecretPlace(kind, start, end, false));
    }
  }

  /** Whether other entries stand in the same line. */
  private static boolean isInLine(String text, int key) {
    int line = Math.max(text.lastIndexOf('\n', key), text.lastIndexOf('\r', key)) + 1;
    String before = text.substring(line, key);
    return before.indexOf('{') >= 0 || before.indexOf('[') >= 0 || before.indexOf(',') >= 0;
  }

  private static int tokenEnd(String text, Matcher key) {
    Matcher token = TOKEN.matcher(text).region(key.start("value"), text.length());
    return token.lookingAt() ? token.end() : -1;
  }

  /** The end of the line, of a quote that is open there, and of the deeper lines that follow. */
  private static int blockEnd(String text, Matcher key) {
    int end = key.end("value");
    String value = key.group("value").strip();
    char quote = value.isEmpty() ? ' ' : value.charAt(0);
    boolean open = (quote == '"' || quote == '\'') && value.indexOf(quote, 1) < 0;
    if (open) {
      int close = text.indexOf(quote, end);
      return close < 0 ? text.length() : close;
    }
    int depth = depth(text, lineStart(text, key.start("name")));
    int next = nextLine(text, end);
    while (next < text.length() && (isBlankLine(text, next) || depth(text, next) > depth)) {
      end = lineEnd(text, next);
      next = nextLine(text, end);
    }
    return end;
  }

  private static int lineStart(String text, int at) {
    return Math.max(text.lastIndexOf('\n', at), text.lastIndexOf('\r', at)) + 1;
  }

  private static int lineEnd(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    return at;
  }

  private static int nextLine(String text, int lineEnd) {
    return text.startsWith("\r\n", lineEnd) ? lineEnd + 2 : Math.min(text.length(), lineEnd + 1);
  }

  private static boolean isBlankLine(String text, int start) {
    return text.substring(start, lineEnd(text, start)).isBlank();
  }

  private static int depth(String text, int lineStart) {
    int depth = 0;
    for (int at = lineStart; at < text.length() && " \t".indexOf(text.charAt(at)) >= 0; at++) {
      depth += text.charAt(at) == '\t' ? TAB : 1;
    }
    return depth;
  }
}
