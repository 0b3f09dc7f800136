package io.github.backupchecker.render.azure;

import io.github.backupchecker.render.Annotation;
import io.github.backupchecker.render.OpenablePlaces;
import io.github.backupchecker.source.Location;

/** A line by which Azure DevOps shows an error or a warning, escaped as its agent reads it. */
final class LoggingCommand {
  private LoggingCommand() {}

  static String of(Annotation annotation, OpenablePlaces places) {
    String at =
        annotation
            .place()
            .flatMap(place -> places.file(place).map(file -> at(file, place)))
            .orElse("");
    String code = annotation.isOfRun() ? "" : "code=" + property(annotation.title()) + ";";
    String attributes = "type=" + annotation.level().word() + ";" + at + code;
    return "##vso[task.logissue "
        + attributes.substring(0, attributes.length() - 1)
        + "]"
        + data(String.join("\n", AzureLines.of(annotation, places)));
  }

  private static String at(String file, Location place) {
    return "sourcepath=%s;linenumber=%s;columnnumber=%s;"
        .formatted(property(file), place.start().line(), place.start().column());
  }

  private static String data(String text) {
    return text.replace("%", "%AZP25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(";", "%3B").replace("]", "%5D");
  }
}
