package io.github.backupchecker.render;

import io.github.backupchecker.finding.Related;
import io.github.backupchecker.source.Address;
import java.util.List;
import java.util.stream.Stream;

/** What is said of findings after their message, in lines that are safe to print. */
public final class DetailLines {
  private DetailLines() {}

  public static List<String> of(Alike alike, OpenablePlaces places) {
    return Stream.of(
            alike.related().stream().map(place -> related(place, places)),
            objects(alike.subjects()),
            alike.vendor().stream().map(error -> "vendor: " + error),
            alike.remedy().stream().map(help -> "help: " + help),
            alike.first().sources().stream().map(source -> "source: " + source.section()))
        .flatMap(lines -> lines)
        .map(VisibleText::of)
        .toList();
  }

  private static String related(Related place, OpenablePlaces places) {
    return "also " + places.words(place.location()) + ": " + place.message();
  }

  private static Stream<String> objects(List<Address> subjects) {
    return subjects.size() < 2
        ? Stream.empty()
        : Stream.of("objects: " + FirstObjects.of(subjects));
  }
}
