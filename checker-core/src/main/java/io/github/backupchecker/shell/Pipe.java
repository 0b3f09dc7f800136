package io.github.backupchecker.shell;

import io.github.backupchecker.shell.Word.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One command of a pipeline while it is read. */
final class Pipe {
  private static final Pattern REDIRECTION =
      Pattern.compile("(?:[1-6*])?>>?(?<merged>&[12])?|<(?!#)");
  private static final Set<String> PASS_ON = Set.of("return", "throw", "exit");
  private static final Set<String> BLOCKS =
      Set.of(
          "if",
          "elseif",
          "else",
          "foreach",
          "for",
          "while",
          "do",
          "until",
          "switch",
          "try",
          "catch",
          "finally",
          "function",
          "filter",
          "trap",
          "begin",
          "process",
          "end",
          "param",
          "dynamicparam",
          "class",
          "workflow",
          "parallel",
          "sequence",
          "inlinescript");
  private final Cursor cursor;
  private final Words words;
  private final int start;
  private final boolean called;
  private final int depth;
  private final List<Argument> arguments = new ArrayList<>();
  private @Nullable Word name;
  private boolean begun;
  private int end;

  Pipe(Cursor cursor, Words words, int start, boolean called, int depth) {
    this.cursor = cursor;
    this.words = words;
    this.start = start;
    this.called = called;
    this.depth = depth;
  }

  /** Reads the command; whether nothing else follows in its pipeline. */
  boolean read() {
    boolean listed = false;
    while (true) {
      cursor.skipBlanks();
      int c = cursor.peek();
      Optional<Matcher> redirection = cursor.match(REDIRECTION);
      if (c == '|' || c == '&') {
        int after = cursor.at();
        cursor.advance(cursor.peek(1) == c ? 2 : 1);
        cursor.skipSpace();
        return finish(after, false);
      } else if (c < 0 || Characters.isNewline(c) || c == ';' || c == ')' || c == '}') {
        return finish(cursor.at(), true);
      } else if (redirection.isPresent()) {
        redirect(redirection.get());
      } else if (c == ',') {
        cursor.advance(1);
        cursor.skipSpace();
        listed = true;
      } else if (words.isParameter() && !listed) {
        begun = true;
        parameter();
      } else {
        char opener = (char) c;
        word(words.read(depth), listed);
        listed = false;
        if (passesOn() || closesStatement(opener)) {
          return finish(cursor.at(), false);
        }
      }
    }
  }

  private void redirect(Matcher redirection) {
    cursor.moveTo(redirection.end());
    cursor.skipBlanks();
    boolean target = !redirection.group().contains("&") && !Characters.endsWord(cursor.peek());
    if (target) {
      words.read(depth);
    }
  }

  private void parameter() {
    int from = cursor.at();
    String parameter = words.parameter();
    Word value = null;
    if (cursor.peek() == ':') {
      cursor.advance(1);
      cursor.skipBlanks();
      boolean group = cursor.peek() == '(' || cursor.peek() == '{';
      value = group || !Characters.endsWord(cursor.peek()) ? words.read(depth) : null;
    }
    arguments.add(new Argument(parameter, value, from, cursor.at()));
  }

  private void word(Word word, boolean listed) {
    if (listed && !arguments.isEmpty()) {
      int last = arguments.size() - 1;
      arguments.set(last, arguments.get(last).with(word));
    } else if (!begun && (called || isName(word))) {
      name = word;
    } else {
      arguments.add(Argument.of(word));
    }
    begun = true;
  }

  private boolean isName(Word word) {
    return word.kind() == Kind.BARE && !word.isNumber();
  }

  private boolean passesOn() {
    return name != null && arguments.isEmpty() && PASS_ON.contains(lowerName());
  }

  /** Behind its block, a keyword's statement is over, whatever follows on the line. */
  private boolean closesStatement(char opener) {
    return name != null
        && (opener == '{' ? BLOCKS.contains(lowerName()) : opener == '(' && isParam());
  }

  private boolean isParam() {
    return lowerName().equals("param");
  }

  private String lowerName() {
    return name == null ? "" : name.text().toLowerCase(Locale.ROOT);
  }

  ShellCommand command() {
    return new ShellCommand(name, called, arguments, depth, start, end);
  }

  private boolean finish(int after, boolean alone) {
    end = after;
    return alone;
  }

  @Nullable Word onlyValue() {
    boolean one = name == null && arguments.size() == 1;
    return one && arguments.get(0).name() == null ? arguments.get(0).value() : null;
  }
}
