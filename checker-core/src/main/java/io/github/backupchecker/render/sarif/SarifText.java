package io.github.backupchecker.render.sarif;

import io.github.backupchecker.render.JsonWriter;
import io.github.backupchecker.render.VisibleText;
import java.io.IOException;
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
    StringBuilder name = new StringBuilder(id.length());
    boolean isFirst = true;
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      if (c != '-') {
        name.append(isFirst ? Character.toUpperCase(c) : c);
      }
      isFirst = c == '-';
    }
    return name.toString();
  }

  /** A member that holds one text, as SARIF has messages and descriptions. */
  static void member(JsonWriter json, String name, String text) throws IOException {
    json.object(name, member -> member.member("text", text));
  }
}
