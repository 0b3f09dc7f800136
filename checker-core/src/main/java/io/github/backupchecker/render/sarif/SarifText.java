package io.github.backupchecker.render.sarif;

import io.github.backupchecker.render.VisibleText;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Text from an input as a message of SARIF. */
final class SarifText {
  private SarifText() {}

  /** One line in which nothing is hidden and nothing is a link. */
  static String line(String text) {
    return VisibleText.of(text).replace("](", "] (");
  }

  /** The same of source text, which may have several lines. */
  static String source(String text) {
    return text.lines()
        .map(line -> VisibleText.of(line.replace("\t", " ")))
        .collect(Collectors.joining("\n"));
  }

  /** Such as {@code RetentionBelowMinimum}. */
  static String pascalCase(String id) {
    return Arrays.stream(id.split("-", -1))
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .collect(Collectors.joining());
  }
}
