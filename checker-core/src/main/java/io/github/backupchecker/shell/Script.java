package io.github.backupchecker.shell;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * PowerShell text, read into its commands.
 *
 * @param commands in the order in which they end, those in blocks before the one that they belong
 *     to
 * @param fault why the shell would not read the text; what stands before it is read
 */
public record Script(
    String text, List<ShellCommand> commands, List<Assignment> assignments, Optional<Fault> fault) {

  public Script {
    commands = List.copyOf(commands);
    assignments = List.copyOf(assignments);
  }

  public static Script read(String text) {
    Cursor cursor = new Cursor(text);
    Statements statements = new Statements(cursor);
    statements.read((char) 0, false, 0);
    return new Script(text, statements.commands(), statements.assignments(), cursor.fault());
  }

  /**
   * The literal that a variable certainly has at a place: assigned once in the whole text, outside
   * blocks, before that place, and named nowhere but as a variable.
   */
  public Optional<Word> value(String variable, int place) {
    String name = Statements.plain(variable);
    List<Assignment> found = assignments.stream().filter(a -> a.variable().equals(name)).toList();
    if (found.size() != 1 || found.get(0).depth() > 0 || isNamedOtherwise(name)) {
      return Optional.empty();
    }
    return Optional.ofNullable(found.get(0).value())
        .filter(value -> value.isLiteral() || isConstant(value))
        .filter(value -> value.end() <= place);
  }

  private static boolean isConstant(Word value) {
    return value.kind() == Word.Kind.VARIABLE && value.text().matches("(?i)true|false|null");
  }

  /** Names as text, references and lists can give a variable another value. */
  private boolean isNamedOtherwise(String name) {
    String quoted = Pattern.quote(name);
    String bare = "(?<![\\w$:{-])" + quoted + "(?!\\w)";
    String listed = "\\$" + quoted + "[ \\t]*,|,[ \\t]*\\$" + quoted + "[ \\t]*=";
    String referred = "(?i:\\[ref][ \\t]*\\(?\\$)" + quoted;
    return Pattern.compile(bare + "|" + listed + "|" + referred, Pattern.CASE_INSENSITIVE)
        .matcher(text)
        .find();
  }
}
