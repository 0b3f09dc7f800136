package io.github.backupchecker.shell;

import io.github.backupchecker.shell.Word.Kind;
import java.util.regex.Pattern;

/** Reads one word. */
final class Words {
  private static final Pattern SPLAT = Pattern.compile("@(?<name>[A-Za-z_]\\w*(?::\\w+)?)");
  private static final Pattern VARIABLE =
      Pattern.compile("\\$(?:\\{(?<braced>[^}]*)}|(?<name>\\w+(?::\\w+)?|[?^$]))");
  private final Cursor cursor;
  private final Quotes quotes;
  private final Quotes.Groups groups;

  Words(Cursor cursor, Quotes.Groups groups) {
    this.cursor = cursor;
    this.groups = groups;
    this.quotes = new Quotes(cursor, groups);
  }

  boolean isParameter() {
    int next = cursor.peek(1);
    return Characters.isDash(cursor.peek())
        && (next == '_' || next == '?' || (next >= 0 && Character.isLetter(next)));
  }

  /** The name of the parameter here, without its dash; the cursor stands behind it. */
  String parameter() {
    cursor.advance(1);
    StringBuilder name = new StringBuilder();
    while (!Characters.endsWord(cursor.peek())
        && cursor.peek() != ':'
        && !(cursor.peek() == '`' && Characters.isNewline(cursor.peek(1)))) {
      if (cursor.peek() == '`' && cursor.peek(1) >= 0) {
        cursor.advance(1);
      }
      name.append((char) cursor.peek());
      cursor.advance(1);
    }
    return name.toString();
  }

  /** The next word; there is one. */
  Word read(int depth) {
    if (quotes.isHereString()) {
      return quotes.hereString(depth);
    }
    int start = cursor.at();
    var splat = cursor.match(SPLAT);
    if (splat.isPresent()) {
      cursor.moveTo(splat.get().end());
      return new Word(Kind.SPLAT, splat.get().group("name"), start, cursor.at());
    }
    if (cursor.looksAt("--%")) {
      verbatim();
      return new Word(Kind.COMPUTED, cursor.since(start), start, cursor.at());
    }
    return isGroup() ? group(start, depth) : pieces(start, depth);
  }

  private void verbatim() {
    while (!cursor.atEnd() && !Characters.isNewline(cursor.peek()) && cursor.peek() != '|') {
      cursor.advance(1);
    }
  }

  private boolean isGroup() {
    int c = cursor.peek();
    int next = cursor.peek(1);
    return c == '('
        || c == '{'
        || (c == '@' && (next == '(' || next == '{'))
        || (c == '$' && next == '(');
  }

  private Word group(int start, int depth) {
    groups.read(depth);
    while (cursor.peek() == '.' || cursor.peek() == '[') {
      pieces(cursor.at(), depth);
      if (cursor.peek() == '(') {
        groups.read(depth);
      }
    }
    return new Word(Kind.COMPUTED, cursor.since(start), start, cursor.at());
  }

  private Word pieces(int start, int depth) {
    var variable = cursor.match(VARIABLE);
    if (variable.isPresent()) {
      int end = variable.get().end();
      cursor.moveTo(end);
      if (Characters.endsWord(cursor.peek())) {
        String braced = variable.get().group("braced");
        String name = braced == null ? variable.get().group("name") : braced;
        return new Word(Kind.VARIABLE, name, start, end);
      }
      cursor.moveTo(start);
    }
    return mixed(start, depth);
  }

  private Word mixed(int start, int depth) {
    StringBuilder text = new StringBuilder();
    boolean quoted = Characters.isQuote(cursor.peek());
    boolean expands = false;
    while (true) {
      int c = cursor.peek();
      if (Characters.isQuote(c)) {
        expands |= quotes.append(text, depth);
      } else if (cursor.looksAt("$(") || cursor.looksAt("${")) {
        expands = true;
        int from = cursor.at();
        groups.read(depth);
        text.append(cursor.since(from));
      } else if (Characters.endsWord(c) || (c == '`' && Characters.isNewline(cursor.peek(1)))) {
        break;
      } else if (c == '`' && cursor.peek(1) >= 0) {
        text.append(Characters.escaped((char) cursor.peek(1)));
        cursor.advance(2);
      } else {
        expands |= quotes.isVariable();
        text.append((char) c);
        cursor.advance(1);
      }
    }
    if (cursor.at() == start) {
      text.append((char) cursor.peek());
      cursor.advance(1);
    }
    Kind literal = quoted ? Kind.QUOTED : Kind.BARE;
    return new Word(expands ? Kind.EXPANDABLE : literal, text.toString(), start, cursor.at());
  }
}
