package io.github.backupchecker.dialect.command;

import io.github.backupchecker.shell.Script;
import io.github.backupchecker.shell.ShellCommand;
import io.github.backupchecker.source.Suggestion;
import java.util.List;
import java.util.Optional;

/** Says what was read where nothing in a text changes protection. */
final class Nothing {
  private static final int NEAR = 4;

  private Nothing() {}

  static Mistake critical(String line, Script script, List<CommandOutcome> outcomes) {
    for (CommandOutcome outcome : outcomes) {
      if (outcome instanceof CommandOutcome.TriedOut tried) {
        return new Mistake(
            tried.name()
                + " with -WhatIf changes nothing, so there is nothing to judge: leave out -WhatIf"
                + " to see what the command itself will do",
            0,
            line.length());
      }
    }
    String read =
        line.isBlank() ? "there is no command" : "'" + line.strip() + "' changes no protection";
    return new Mistake(
        read
            + ": expected "
            + CommandReader.EXPECTED
            + meant(script).map(name -> "; did you mean '" + name + "'?").orElse(""),
        0,
        line.length());
  }

  private static Optional<String> meant(Script script) {
    return script.commands().stream()
        .map(ShellCommand::literalName)
        .flatMap(name -> meant(name).stream())
        .findFirst();
  }

  /** A known cmdlet of the same verb that differs in a few letters. */
  private static Optional<String> meant(String name) {
    String verb = name.replaceFirst("-.*", "-");
    return CriticalCommand.spellings().stream()
        .filter(known -> known.regionMatches(true, 0, verb, 0, verb.length()))
        .filter(known -> Math.abs(known.length() - name.length()) < NEAR)
        .filter(known -> Suggestion.nearest(name, List.of(known)).isPresent())
        .findFirst();
  }
}
