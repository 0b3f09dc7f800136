package io.github.backupchecker.dialect.command;

import io.github.backupchecker.shell.Argument;
import io.github.backupchecker.shell.Script;
import io.github.backupchecker.shell.ShellCommand;
import io.github.backupchecker.shell.Word;
import io.github.backupchecker.source.Suggestion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Binds the arguments of a cmdlet to its parameters, as PowerShell does. */
final class Binding {
  private final Script script;
  private final String spelling;
  private final Syntax syntax;
  private final Map<String, Setting> given = new LinkedHashMap<>();
  private boolean splatted;
  private boolean positional;
  private @Nullable Mistake mistake;

  Binding(Script script, String spelling, Syntax syntax) {
    this.script = script;
    this.spelling = spelling;
    this.syntax = syntax;
  }

  Optional<Mistake> mistake() {
    return Optional.ofNullable(mistake);
  }

  Parameters bind(ShellCommand command) {
    List<Argument> arguments = command.arguments();
    for (int i = 0; i < arguments.size(); i++) {
      Argument argument = arguments.get(i);
      if (argument.name() == null) {
        positional(argument);
      } else if (parameter(argument, argument.name(), next(arguments, i))) {
        i++;
      }
    }
    return new Parameters(given, splatted, positional, Set.of());
  }

  private static @Nullable Word next(List<Argument> arguments, int index) {
    boolean value = index + 1 < arguments.size() && arguments.get(index + 1).name() == null;
    return value ? arguments.get(index + 1).value() : null;
  }

  private void positional(Argument argument) {
    Word word = argument.value();
    if (word == null) {
      return;
    }
    boolean verbatim = word.text().startsWith("--%");
    splatted |= word.kind() == Word.Kind.SPLAT || verbatim;
    positional |= word.kind() != Word.Kind.SPLAT;
    if (word.kind() == Word.Kind.BARE && word.text().matches("--\\w.*")) {
      wrong(argument, "'" + word.text() + "' has two dashes: PowerShell's parameters have one");
    } else {
      lookAlike(argument, word);
    }
  }

  /** A text that reads like a parameter is bound as a value: the switch that is meant stays off. */
  private void lookAlike(Argument argument, Word word) {
    Setting setting = setting(word);
    String text = setting.state() == Setting.State.ON ? setting.literal().strip() : "";
    String bare = text.replaceFirst("^[\\p{Pd}\u2212/]+", "");
    boolean dashed = !bare.equals(text) && bare.matches("[A-Za-z]\\w*");
    if (dashed && !syntax.matching(bare).isEmpty()) {
      wrong(
          argument,
          "'"
              + text
              + "' is a text here and no parameter: write -"
              + syntax.matching(bare).get(0)
              + ", with a plain hyphen and without quotes");
    }
  }

  /** Takes one parameter; whether it takes the next word too. */
  private boolean parameter(Argument argument, String typed, @Nullable Word next) {
    List<String> matching = syntax.matching(typed);
    if (matching.size() > 1) {
      wrong(
          argument,
          "'-" + typed + "' may be -" + String.join(" or -", matching) + ": write it out");
      return false;
    }
    if (matching.isEmpty()) {
      unknown(argument, typed);
      return false;
    }
    String name = matching.get(0);
    if (given.containsKey(name)) {
      wrong(argument, "-" + name + " stands there twice, which PowerShell refuses");
    }
    if (syntax.isSwitch(name)) {
      given.put(name, toggle(argument));
      return false;
    }
    Word value = argument.value() == null ? next : argument.value();
    given.put(name, value == null ? Setting.ON : value(value));
    return argument.value() == null && next != null;
  }

  private void unknown(Argument argument, String typed) {
    if (!syntax.open()) {
      wrong(
          argument,
          "'-"
              + typed
              + "' is not a parameter of "
              + spelling
              + ", so PowerShell would refuse the command"
              + Suggestion.nearest(typed, syntax.names())
                  .map(name -> "; did you mean -" + name + "?")
                  .orElse(""));
    }
  }

  private Setting toggle(Argument argument) {
    Word value = argument.value();
    if (value == null) {
      return Setting.ON;
    }
    Setting setting = setting(value);
    if (setting.state() == Setting.State.UNKNOWN) {
      return setting;
    }
    return switch (setting.literal()) {
      case "$false", "$null", "0" -> Setting.OFF;
      case "$true" -> Setting.ON;
      default -> {
        if (!setting.literal().matches("\\d+")) {
          wrong(argument, "a switch is $true or $false: write -" + argument.name() + ":$false");
        }
        yield Setting.ON;
      }
    };
  }

  private Setting value(Word word) {
    Setting setting = setting(word);
    return setting.state() == Setting.State.UNKNOWN ? Setting.SOME_VALUE : setting;
  }

  private Setting setting(Word word) {
    if (word.isLiteral()) {
      return Setting.of(word.text());
    }
    if (word.kind() != Word.Kind.VARIABLE) {
      return Setting.UNKNOWN;
    }
    String name = word.text().toLowerCase(Locale.ROOT);
    if (Set.of("true", "false", "null").contains(name)) {
      return Setting.of("$" + name);
    }
    return script.value(name, word.start()).map(this::setting).orElse(Setting.UNKNOWN);
  }

  private void wrong(Argument argument, String message) {
    if (mistake == null) {
      mistake = new Mistake(spelling + ": " + message, argument.start(), argument.end());
    }
  }
}
