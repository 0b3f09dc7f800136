package io.github.backupchecker.shell;

/**
 * One word of a command.
 *
 * @param text its value where it is literal, the variable's name, or the text as typed
 * @param start the offset of its first character
 * @param end the offset after its last character
 */
public record Word(Kind kind, String text, int start, int end) {

  /** How far the text alone tells what a word comes to. */
  public enum Kind {
    /** A name, a number or a path without quotes. */
    BARE,
    /** Text in quotes without variables. */
    QUOTED,
    /** Text with variables in it. */
    EXPANDABLE,
    /** One variable. */
    VARIABLE,
    /** One variable whose content becomes parameters. */
    SPLAT,
    /** A sub-expression, a block, a table, or what the shell passes on unread. */
    COMPUTED
  }

  public boolean isLiteral() {
    return kind == Kind.BARE || kind == Kind.QUOTED;
  }

  /** Whether this is a number without quotes. */
  public boolean isNumber() {
    return kind == Kind.BARE && text.matches("[-+]?\\d[\\d.]*");
  }

  /** This word and another one as one list. */
  Word with(Word other) {
    Kind joined = isLiteral() && other.isLiteral() ? Kind.BARE : Kind.COMPUTED;
    return new Word(joined, text + "," + other.text, start, other.end);
  }
}
