package io.github.backupchecker.render.github;

import io.github.backupchecker.finding.Severity;
import io.github.backupchecker.render.Annotation;
import io.github.backupchecker.render.OpenablePlaces;
import io.github.backupchecker.source.Location;
import io.github.backupchecker.source.Position;
import java.util.Optional;

/** A line by which GitHub makes an annotation, escaped as its own toolkit escapes. */
final class WorkflowCommand {
  private WorkflowCommand() {}

  static String of(Annotation annotation, OpenablePlaces places) {
    return "::"
        + word(annotation.level())
        + " "
        + annotation.place().flatMap(place -> at(place, places)).orElse("")
        + "title="
        + property(annotation.title())
        + "::"
        + data(String.join("\n", annotation.lines()) + elsewhere(annotation, places));
  }

  static String word(Severity level) {
    return switch (level) {
      case ERROR, WARNING -> level.word();
      case NOTE -> "notice";
    };
  }

  private static Optional<String> at(Location place, OpenablePlaces places) {
    Position start = place.start();
    Position end = place.end();
    // GitHub drops the place of a command that has columns on different lines
    String columns =
        start.line() == end.line()
            ? "col=" + start.column() + ",endColumn=" + end.column() + ","
            : "";
    return places
        .file(place)
        .map(
            file ->
                "file=%s,line=%s,endLine=%s,%s"
                    .formatted(property(file), start.line(), end.line(), columns));
  }

  /** A place that no link leads to. */
  private static String elsewhere(Annotation annotation, OpenablePlaces places) {
    return annotation
        .place()
        .filter(place -> places.file(place).isEmpty())
        .map(place -> "\nat " + places.words(place))
        .orElse("");
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
