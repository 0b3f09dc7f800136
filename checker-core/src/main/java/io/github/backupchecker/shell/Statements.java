package io.github.backupchecker.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads statements into their commands, those in blocks and parentheses included. */
final class Statements {
  private static final int DEEPEST = 40;
  private static final Pattern TARGET =
      Pattern.compile(
          "\\$(?:\\{(?<braced>[^}]*)}|(?<name>\\w+(?::\\w+)?))(?<part>(?:\\.\\w+|\\[[^\\]\\n]*])*)"
              + "[ \\t]*(?<op>(?:\\?\\?|[-+*/%])?=(?!=)|\\+\\+|--|in\\b)");
  private static final Pattern KEY =
      Pattern.compile("(?:\"[^\"\\n]*\"|'[^'\\n]*'|[\\w.-]+)[ \\t]*=(?!=)");
  private final Cursor cursor;
  private final Words words;
  private final List<ShellCommand> commands = new ArrayList<>();
  private final List<Assignment> assignments = new ArrayList<>();

  Statements(Cursor cursor) {
    this.cursor = cursor;
    this.words = new Words(cursor, this::group);
  }

  List<ShellCommand> commands() {
    return commands;
  }

  List<Assignment> assignments() {
    return assignments;
  }

  /** Reads up to a closing character, or to the end of the text where that is 0. */
  void read(char closer, boolean table, int depth) {
    int opened = cursor.at();
    while (true) {
      skipSeparators();
      int c = cursor.peek();
      if (c < 0) {
        if (closer != 0) {
          cursor.fail("there is no '" + closer + "' for what is opened here", opened - 1);
        }
        return;
      }
      if (c == ')' || c == '}') {
        cursor.advance(1);
        if (c == closer) {
          return;
        }
        cursor.fail("'" + (char) c + "' closes nothing", cursor.at() - 1);
      } else {
        if (table) {
          cursor.match(KEY).ifPresent(key -> cursor.moveTo(key.end()));
          cursor.skipBlanks();
        }
        statement(depth);
      }
    }
  }

  /** Reads the parentheses or braces that begin here, a leading @ or $ included. */
  private void group(int depth) {
    boolean table = cursor.looksAt("@{");
    if (cursor.peek() == '@' || cursor.peek() == '$') {
      cursor.advance(1);
    }
    char closer = cursor.peek() == '(' ? ')' : '}';
    cursor.advance(1);
    if (depth >= DEEPEST) {
      cursor.fail("the blocks are nested too deeply to be read", cursor.at() - 1);
    } else {
      read(closer, table, depth + 1);
    }
  }

  private void skipSeparators() {
    cursor.skipSpace();
    while (cursor.peek() == ';' || cursor.peek() == '|' || cursor.peek() == ',') {
      cursor.advance(1);
      cursor.skipSpace();
    }
  }

  private void statement(int depth) {
    int start = cursor.at();
    boolean called = false;
    List<Matcher> targets = new ArrayList<>();
    while (true) {
      if (cursor.peek() == '&' || isDotOperator()) {
        called = true;
        cursor.advance(cursor.looksAt("&&") ? 2 : 1);
        cursor.skipBlanks();
      } else if (!called && cursor.peek() == '[') {
        typeLiteral();
      } else {
        Optional<Matcher> target = called ? Optional.empty() : cursor.match(TARGET);
        if (target.isEmpty()) {
          break;
        }
        targets.add(target.get());
        cursor.moveTo(target.get().end());
        cursor.skipSpace();
      }
    }
    Pipe pipe = new Pipe(cursor, words, targets.isEmpty() ? start : cursor.at(), called, depth);
    boolean alone = pipe.read();
    commands.add(pipe.command());
    targets.forEach(target -> assign(target, alone ? pipe.onlyValue() : null, depth));
  }

  private boolean isDotOperator() {
    int next = cursor.peek(1);
    return cursor.peek() == '.'
        && (Characters.isBlank(next) || Characters.isQuote(next) || next == '$' || next == '{');
  }

  private void typeLiteral() {
    int start = cursor.at();
    int open = 0;
    do {
      open += cursor.peek() == '[' ? 1 : cursor.peek() == ']' ? -1 : 0;
      cursor.advance(1);
    } while (open > 0 && !cursor.atEnd());
    if (open > 0) {
      cursor.fail("there is no ']' for what is opened here", start);
    }
    cursor.skipBlanks();
  }

  private void assign(Matcher target, @Nullable Word value, int depth) {
    String braced = target.group("braced");
    boolean plain = target.group("op").equals("=") && target.group("part").isEmpty();
    String name = braced == null ? target.group("name") : braced;
    assignments.add(new Assignment(plain(name), plain ? value : null, depth, target.start()));
  }

  /** A variable's name in lower case, without the scopes that a script alone can have. */
  static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceFirst("^(global|script|local|private):", "");
  }
}
