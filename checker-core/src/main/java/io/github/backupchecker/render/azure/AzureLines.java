package io.github.backupchecker.render.azure;

import io.github.backupchecker.render.Annotation;
import io.github.backupchecker.render.OpenablePlaces;
import java.util.List;
import java.util.stream.Stream;

/** What is said of an annotation in Azure DevOps. */
final class AzureLines {
  private AzureLines() {}

  /** With the name of the tool where it is of the run, and a place that no link leads to. */
  static List<String> of(Annotation annotation, OpenablePlaces places) {
    String before = annotation.isOfRun() ? annotation.title() + ": " : "";
    Stream<String> elsewhere =
        annotation.place().stream()
            .filter(place -> places.file(place).isEmpty())
            .map(place -> "at " + places.words(place));
    List<String> lines = annotation.lines();
    return Stream.of(Stream.of(before + lines.get(0)), lines.stream().skip(1), elsewhere)
        .flatMap(all -> all)
        .toList();
  }

  /** As a log shows it that has no level so light. */
  static List<String> plain(Annotation annotation, OpenablePlaces places) {
    List<String> lines = annotation.lines();
    String place = annotation.place().map(at -> " " + places.words(at)).orElse("");
    String label =
        annotation.isOfRun() ? annotation.title() : "note[" + annotation.title() + "]" + place;
    return Stream.concat(
            Stream.of(label + ": " + lines.get(0)), lines.stream().skip(1).map(line -> "  " + line))
        .toList();
  }
}
