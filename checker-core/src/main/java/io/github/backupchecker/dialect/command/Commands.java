package io.github.backupchecker.dialect.command;

import io.github.backupchecker.dialect.command.CommandReader.ReadCommand;
import io.github.backupchecker.model.Command;
import io.github.backupchecker.model.Intent;
import io.github.backupchecker.shell.Argument;
import io.github.backupchecker.shell.Script;
import io.github.backupchecker.shell.ShellCommand;
import io.github.backupchecker.shell.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Tells of every command in a text what it does, those in a shell that it starts included. */
record Commands(SyntaxTable table) {
  private static final int DEEPEST = 4;
  private static final Set<String> STARTING =
      Set.of(
          "start-process",
          "saps",
          "start",
          "cmd",
          "psexec",
          "psexec64",
          "schtasks",
          "wmic",
          "invoke-wmimethod",
          "invoke-cimmethod",
          "start-scheduledtask",
          "remove-azrecoveryservicesvault");
  private static final Set<String> ALIASING = Set.of("set-alias", "new-alias", "sal", "nal");

  List<CommandOutcome> of(Script script) {
    return of(script, 0);
  }

  private List<CommandOutcome> of(Script script, int depth) {
    List<CommandOutcome> outcomes = new ArrayList<>();
    for (ShellCommand command : script.commands()) {
      outcomes.addAll(of(script, command, depth));
    }
    return outcomes;
  }

  private List<CommandOutcome> of(Script script, ShellCommand command, int depth) {
    Optional<Started> started = Started.by(command);
    if (started.isPresent()) {
      return inner(command, started.get(), depth);
    }
    String name = command.literalName().replaceFirst("^.*\\\\", "");
    String lower = name.toLowerCase(Locale.ROOT).replaceFirst("\\.(cmd|exe)$", "");
    if (lower.equals("az")) {
      return azure(command).stream().toList();
    }
    if ((ALIASING.contains(lower) && namesCritical(command)) || startsOther(lower)) {
      return List.of(unfollowed(name));
    }
    return CriticalCommand.of(name).map(c -> outcome(script, command, c)).stream().toList();
  }

  /**
   * Whether other code runs that the text does not show, or a command that is nearly a known one.
   */
  private static boolean startsOther(String lower) {
    return STARTING.contains(lower)
        || lower.matches(".*\\.(?:ps1|bat|cmd|exe|vbs)")
        || CriticalCommand.isNearly(lower);
  }

  /** What stands under another name from here on is not followed. */
  private static boolean namesCritical(ShellCommand command) {
    return command.arguments().stream()
        .map(Argument::value)
        .filter(Objects::nonNull)
        .anyMatch(word -> CriticalCommand.of(word.text()).isPresent());
  }

  private static CommandOutcome unfollowed(String name) {
    return new CommandOutcome.Unfollowed(
        new ReadCommand(new Command(name, List.of()), Optional.empty(), Optional.empty()));
  }

  private List<CommandOutcome> inner(ShellCommand command, Started started, int depth) {
    if (started.text().isEmpty()) {
      return started.isShown() ? List.of() : List.of(unfollowed(started.name()));
    }
    Script script = Script.read(started.text().get());
    if (depth >= DEEPEST || script.fault().isPresent()) {
      return List.of(unfollowed(started.name()));
    }
    return of(script, depth + 1).stream().map(outcome -> placed(outcome, command)).toList();
  }

  /** Places in a started shell's text are places of the command that starts it. */
  private static CommandOutcome placed(CommandOutcome outcome, ShellCommand command) {
    return outcome instanceof CommandOutcome.Wrong wrong
        ? new CommandOutcome.Wrong(
            new Mistake(wrong.mistake().message(), command.start(), command.end()))
        : outcome;
  }

  private CommandOutcome outcome(Script script, ShellCommand command, CriticalCommand critical) {
    Syntax syntax = table.of(critical.spelling());
    Binding binding = new Binding(script, critical.spelling(), syntax);
    Parameters given = binding.bind(command);
    if (binding.mistake().isPresent()) {
      return new CommandOutcome.Wrong(binding.mistake().get());
    }
    if (given.isOn("WhatIf")) {
      return new CommandOutcome.TriedOut(critical.spelling());
    }
    boolean unattended =
        given.isOff("Confirm")
            || syntax.unattended().stream().anyMatch(given::isOn)
            || neverAsks(script, command);
    return critical(
        critical, given, given.flags("-"), attendance(given, unattended), hidden(script));
  }

  private static Optional<Boolean> attendance(Parameters given, boolean unattended) {
    return given.isOpen("Confirm") && !unattended ? Optional.empty() : Optional.of(unattended);
  }

  private static boolean neverAsks(Script script, ShellCommand command) {
    return script
        .value("ConfirmPreference", command.start())
        .filter(value -> value.text().equalsIgnoreCase("None"))
        .isPresent();
  }

  /** Defaults that stand elsewhere in a text give a command parameters that it does not show. */
  private static boolean hidden(Script script) {
    return script.text().toLowerCase(Locale.ROOT).contains("psdefaultparametervalues");
  }

  private Optional<CommandOutcome> azure(ShellCommand command) {
    List<String> typed = new ArrayList<>();
    for (Argument argument : command.arguments()) {
      Word word = argument.value();
      if (argument.name() != null || word == null || word.text().startsWith("-")) {
        break;
      }
      typed.add(word.text());
    }
    return CriticalCommand.of("az " + String.join(" ", typed))
        .map(
            critical -> {
              Syntax syntax = table.of(critical.spelling());
              List<Argument> rest =
                  command.arguments().subList(typed.size(), command.arguments().size());
              Parameters given = new AzArguments(syntax).read(rest);
              boolean unattended = syntax.unattended().stream().anyMatch(given::isOn);
              return critical(critical, given, given.flags("--"), Optional.of(unattended), false);
            });
  }

  private static CommandOutcome critical(
      CriticalCommand critical,
      Parameters given,
      List<String> flags,
      Optional<Boolean> unattended,
      boolean hidden) {
    Effect effect = critical.effect(given);
    Command command = new Command(critical.spelling(), flags);
    ReadCommand reading =
        new ReadCommand(
            command, effect.kind().map(kind -> new Intent(kind, Optional.of(command))), unattended);
    if (effect.harmless()) {
      return new CommandOutcome.Harmless(critical.spelling());
    }
    return new CommandOutcome.Critical(hidden ? reading.undetermined() : reading);
  }
}
