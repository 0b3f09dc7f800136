package io.github.backupchecker.render.text;

import io.github.backupchecker.finding.Severity;

/**
 * The colours of a terminal, as escape sequences that begin a stretch of text.
 *
 * @param frame for gutters and arrows
 * @param strong for messages
 * @param reset ends any stretch
 */
public record Style(
    String error, String warning, String note, String frame, String strong, String reset) {
  public static final Style NONE = new Style("", "", "", "", "", "");
  public static final Style ANSI =
      new Style(
          "\u001b[1;31m", "\u001b[1;33m", "\u001b[1;36m", "\u001b[34m", "\u001b[1m", "\u001b[0m");

  String of(Severity severity) {
    return switch (severity) {
      case ERROR -> error;
      case WARNING -> warning;
      case NOTE -> note;
    };
  }

  String paint(String colour, String text) {
    return text.isEmpty() ? text : colour + text + reset;
  }
}
