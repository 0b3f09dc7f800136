package io.github.backupchecker.shell;

import java.util.regex.Pattern;

/** Reads text in quotes, here-strings included. */
final class Quotes {
  private static final Pattern HERE =
      Pattern.compile("@[\"'\u2018-\u201e][ \\t]*\\r?\\n", Pattern.DOTALL);
  private final Cursor cursor;
  private final Groups groups;

  /** Reads what stands in parentheses or braces, its commands included. */
  interface Groups {
    void read(int depth);
  }

  Quotes(Cursor cursor, Groups groups) {
    this.cursor = cursor;
    this.groups = groups;
  }

  boolean isHereString() {
    return cursor.match(HERE).isPresent();
  }

  Word hereString(int depth) {
    int start = cursor.at();
    boolean expands = Characters.isDoubleQuote(cursor.peek(1));
    cursor.match(HERE).ifPresent(m -> cursor.moveTo(m.end()));
    StringBuilder text = new StringBuilder();
    boolean variables = false;
    while (!isHereEnd(expands)) {
      if (cursor.atEnd()) {
        cursor.fail("the text that begins with @ and a quote has no end", start);
        break;
      }
      variables |= expands && isVariable();
      character(text, expands, depth);
    }
    cursor.advance(2);
    return word(variables, text, start);
  }

  private boolean isHereEnd(boolean expands) {
    int quote = cursor.peek();
    boolean sameKind = expands ? Characters.isDoubleQuote(quote) : Characters.isSingleQuote(quote);
    return sameKind && cursor.peek(1) == '@' && Characters.isNewline(cursor.peek(-1));
  }

  /** Appends the text in quotes that begins here. */
  boolean append(StringBuilder text, int depth) {
    int start = cursor.at();
    boolean expands = Characters.isDoubleQuote(cursor.peek());
    boolean variables = false;
    cursor.advance(1);
    while (true) {
      if (cursor.atEnd()) {
        cursor.fail("a quote is opened and not closed", start);
        return variables;
      }
      int c = cursor.peek();
      if (expands ? Characters.isDoubleQuote(c) : Characters.isSingleQuote(c)) {
        cursor.advance(1);
        int next = cursor.peek();
        if (!(expands ? Characters.isDoubleQuote(next) : Characters.isSingleQuote(next))) {
          return variables;
        }
        text.append((char) next);
        cursor.advance(1);
      } else {
        variables |= expands && isVariable();
        character(text, expands, depth);
      }
    }
  }

  private void character(StringBuilder text, boolean expands, int depth) {
    if (expands && cursor.peek() == '`' && cursor.peek(1) >= 0) {
      text.append(Characters.escaped((char) cursor.peek(1)));
      cursor.advance(2);
    } else if (expands && cursor.looksAt("$(")) {
      int start = cursor.at();
      cursor.advance(1);
      groups.read(depth);
      text.append(cursor.since(start));
    } else {
      text.append((char) cursor.peek());
      cursor.advance(1);
    }
  }

  boolean isVariable() {
    int next = cursor.peek(1);
    return cursor.peek() == '$' && (Characters.isNamePart(next) || next == '{' || next == '(');
  }

  private Word word(boolean variables, StringBuilder text, int start) {
    Word.Kind kind = variables ? Word.Kind.EXPANDABLE : Word.Kind.QUOTED;
    return new Word(kind, text.toString(), start, cursor.at());
  }
}
