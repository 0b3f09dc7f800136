package io.github.backupchecker.dialect.command;

import io.github.backupchecker.shell.Argument;
import io.github.backupchecker.shell.Script;
import io.github.backupchecker.shell.ShellCommand;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A line that begins with a parameter, cut off from its command. */
final class Stray {
  private static final Set<String> OPERATORS =
      Set.of("not", "bnot", "join", "split", "csplit", "isplit");

  private Stray() {}

  static Optional<Mistake> in(Script script) {
    return script.commands().stream()
        .filter(command -> isStray(script, command))
        .findFirst()
        .map(command -> mistake(command.arguments().get(0)));
  }

  private static boolean isStray(Script script, ShellCommand command) {
    if (command.depth() > 0 || command.name() != null || command.arguments().isEmpty()) {
      return false;
    }
    String name = command.arguments().get(0).name();
    String before = script.text().substring(0, command.start());
    return name != null
        && !OPERATORS.contains(name.toLowerCase(Locale.ROOT))
        && before.stripTrailing().length() < before.lastIndexOf('\n') + 1;
  }

  private static Mistake mistake(Argument argument) {
    return new Mistake(
        "the line that begins with -"
            + argument.name()
            + " is cut off from its command: end the line above it with a backtick, and nothing"
            + " behind it",
        argument.start(),
        argument.end());
  }
}
