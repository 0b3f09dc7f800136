package io.github.backupchecker.dialect.command;

import io.github.backupchecker.shell.Argument;
import io.github.backupchecker.shell.Word;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the options of the Azure CLI, which have two dashes and take no colon. */
record AzArguments(Syntax syntax) {

  Parameters read(List<Argument> arguments) {
    Map<String, Setting> given = new LinkedHashMap<>();
    boolean splatted = false;
    for (int i = 0; i < arguments.size(); i++) {
      Word word = arguments.get(i).value();
      splatted |= word != null && word.kind() == Word.Kind.SPLAT;
      if (word == null || !word.text().startsWith("--") || word.text().length() < 3) {
        continue;
      }
      String option = word.text().substring(2);
      int equals = option.indexOf('=');
      List<String> matching = syntax.matching(equals < 0 ? option : option.substring(0, equals));
      if (matching.size() == 1) {
        Word next = i + 1 < arguments.size() ? arguments.get(i + 1).value() : null;
        given.put(
            matching.get(0),
            equals < 0 ? setting(next) : literal(word, option.substring(equals + 1)));
      }
    }
    return new Parameters(given, splatted, false, Set.of());
  }

  private static Setting setting(@Nullable Word word) {
    return word == null ? Setting.ON : literal(word, word.text());
  }

  private static Setting literal(Word word, String text) {
    return word.isLiteral() ? Setting.of(text) : Setting.SOME_VALUE;
  }
}
