package io.github.backupchecker.dialect.command;

import io.github.backupchecker.shell.Argument;
import io.github.backupchecker.shell.ShellCommand;
import io.github.backupchecker.shell.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a command starts that is itself a text of commands.
 *
 * @param text the text; empty where it is not shown here, or was read already as a block
 * @param isShown whether there is nothing more to know of it
 */
record Started(String name, Optional<String> text, boolean isShown) {
  private static final Set<String> HOSTS = Set.of("powershell", "pwsh");
  private static final List<String> WITH_VALUE =
      List.of(
          "executionpolicy",
          "ep",
          "windowstyle",
          "version",
          "inputformat",
          "outputformat",
          "if",
          "of",
          "configurationname",
          "psconsolefile",
          "workingdirectory",
          "wd",
          "settingsfile",
          "custompipename");

  /** What a command starts, if it is one that starts something. */
  static Optional<Started> by(ShellCommand command) {
    Word word = command.name();
    String name = command.literalName().toLowerCase(Locale.ROOT).replaceFirst("^.*[\\\\/]", "");
    String host = name.replaceFirst("\\.exe$", "");
    if (HOSTS.contains(host)) {
      return Optional.of(host(command, host));
    }
    if (name.equals("invoke-expression") || name.equals("iex")) {
      return Optional.of(expression(command));
    }
    boolean computed = command.called() && word != null && !word.isLiteral();
    boolean block = word != null && word.text().startsWith("{");
    return computed && !block
        ? Optional.of(new Started("a command that is computed", Optional.empty(), false))
        : Optional.empty();
  }

  private static Started expression(ShellCommand command) {
    List<Word> words = command.arguments().stream().flatMap(a -> words(a).stream()).toList();
    boolean literal = words.size() == 1 && words.get(0).isLiteral();
    Optional<String> text = literal ? Optional.of(words.get(0).text()) : Optional.empty();
    return new Started("Invoke-Expression", text, false);
  }

  private static Started host(ShellCommand command, String host) {
    List<Argument> arguments = command.arguments();
    for (int i = 0; i < arguments.size(); i++) {
      String option = option(arguments.get(i));
      if (option == null) {
        return host.equals("pwsh")
            ? new Started(host, Optional.empty(), false)
            : following(host, arguments.subList(i, arguments.size()));
      }
      if ("command".startsWith(option)) {
        return following(host, rest(arguments, i));
      }
      if ("file".startsWith(option) || option.equals("ec") || "encodedcommand".startsWith(option)) {
        return new Started(host, Optional.empty(), false);
      }
      i += WITH_VALUE.stream().anyMatch(known -> known.startsWith(option)) ? 1 : 0;
    }
    return new Started(host, Optional.empty(), false);
  }

  private static @Nullable String option(Argument argument) {
    if (argument.name() != null) {
      return argument.name().toLowerCase(Locale.ROOT);
    }
    Word word = argument.value();
    boolean slash = word != null && word.text().matches("/[A-Za-z]+");
    return slash && word != null ? word.text().substring(1).toLowerCase(Locale.ROOT) : null;
  }

  private static List<Argument> rest(List<Argument> arguments, int index) {
    return arguments.subList(index + 1, arguments.size());
  }

  private static Started following(String host, List<Argument> rest) {
    List<String> texts = new ArrayList<>();
    for (Argument argument : rest) {
      Word value = argument.value();
      if (value != null && value.kind() == Word.Kind.COMPUTED && value.text().startsWith("{")) {
        return new Started(host, Optional.empty(), true);
      }
      texts.add(typed(argument));
    }
    boolean reads = texts.isEmpty() || texts.get(0).equals("-");
    return new Started(
        host, reads ? Optional.empty() : Optional.of(String.join(" ", texts)), false);
  }

  private static String typed(Argument argument) {
    List<String> parts = new ArrayList<>();
    if (argument.name() != null) {
      parts.add("-" + argument.name());
    }
    words(argument).forEach(word -> parts.add(typed(word)));
    return String.join(":", parts);
  }

  private static String typed(Word word) {
    return switch (word.kind()) {
      case BARE, QUOTED, EXPANDABLE, COMPUTED -> word.text();
      case VARIABLE -> "$" + word.text();
      case SPLAT -> "@" + word.text();
    };
  }

  private static List<Word> words(Argument argument) {
    Word word = argument.value();
    return word == null ? List.of() : List.of(word);
  }
}
