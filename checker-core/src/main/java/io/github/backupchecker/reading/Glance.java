package io.github.backupchecker.reading;

/**
 * What the text of a file shows before it is read as YAML or JSON: in most files of a repository
 * nothing could be found, and reading them takes many times as long.
 */
record Glance(Dialects dialects) {

  /** Whether no dialect could find anything in a text, nor speaks it of backup if it is broken. */
  boolean isSilent(String text) {
    // the language is asked first: what is its own shows so at once
    return !text.isBlank()
        && dialects.list().stream().noneMatch(dialect -> dialect.mayClaim(text))
        && UnreadFormat.ofText(text).isEmpty()
        && !isDisguised(text);
  }

  /**
   * Whether words may read other than they stand there: escapes by number, ends of lines that are
   * escaped, and zero bytes, which are left out of what cannot be read.
   */
  private static boolean isDisguised(String text) {
    for (int at = text.indexOf('\\'); at >= 0; at = text.indexOf('\\', at + 1)) {
      if (at + 1 < text.length() && "xuU\n\r\u0085\u2028\u2029".indexOf(text.charAt(at + 1)) >= 0) {
        return true;
      }
    }
    return text.indexOf('\0') >= 0;
  }
}
