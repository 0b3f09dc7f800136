package io.github.backupchecker.knowledge.page;

import io.github.backupchecker.knowledge.CommandFacts;
import io.github.backupchecker.knowledge.CommandFacts.Form;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.model.OperationKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a command does, with the flags that were typed and with others.
 *
 * @param answers where readers learn what the vendor answers to an operation
 */
record CommandPage(Knowledge knowledge, Function<OperationKind, String> answers) {

  /** The text about a command line; empty where its command is not known. */
  Optional<String> of(String typed) {
    String line = typed.substring(typed.lastIndexOf('|') + 1).strip();
    List<String> words = List.of(normal(line).split("\\s+"));
    if (words.size() > 1 && !words.get(1).startsWith("-")) {
      return Optional.empty();
    }
    return knowledge.explanations().commands().stream()
        .filter(command -> normal(command.spelling()).equals(words.get(0)))
        .findFirst()
        .map(command -> text(command, words.subList(1, words.size())));
  }

  /** In lower case, with hyphens for the dashes that word processors put. */
  private static String normal(String text) {
    return text.replace('\u2013', '-').replace('\u2014', '-').toLowerCase(Locale.ROOT);
  }

  private String text(CommandFacts command, List<String> flags) {
    StringBuilder out = new StringBuilder("# " + command.spelling() + "\n\n");
    out.append(command.spelling()).append(' ').append(command.says()).append(".\n");
    if (!flags.isEmpty()) {
      out.append(asTyped(command, flags));
    }
    command.forms().forEach(form -> out.append('\n').append(form(command, form)));
    String sources =
        knowledge.sources().citations(command.forms().stream().map(Form::fact).toList()).stream()
            .map(source -> "Source: " + source.section() + ", " + source.link() + "\n")
            .collect(Collectors.joining());
    return out.append('\n').append(sources).toString();
  }

  private static String asTyped(CommandFacts command, List<String> flags) {
    return command.forms().stream()
        .filter(form -> normal(String.join(" ", sorted(form.flags()))).equals(join(flags)))
        .findFirst()
        .map(form -> "\nAs typed, it " + form.says() + ".\n")
        .orElse("\nAs typed, it is none of these forms: what it does is not known.\n");
  }

  private static String join(List<String> flags) {
    return String.join(" ", sorted(flags));
  }

  /** The flags without the PIN and the confirmation, which say nothing of what is done. */
  private static List<String> sorted(List<String> flags) {
    String line =
        normal(String.join(" ", flags))
            .replaceAll("-(?:securitypin(?:[ :]\\S+)?|confirm(?::\\S+)?)", "");
    return Arrays.stream(line.strip().split("\\s+")).sorted().toList();
  }

  private String form(CommandFacts command, Form form) {
    StringBuilder out = new StringBuilder("  ").append(command.spelling());
    form.flags().forEach(flag -> out.append(' ').append(flag));
    out.append("\n    ").append(form.says()).append('\n');
    form.operation()
        .map(answers)
        .ifPresent(where -> out.append("    What the vendor answers: ").append(where).append('\n'));
    return out.toString();
  }
}
