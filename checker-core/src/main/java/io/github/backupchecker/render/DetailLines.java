package io.github.backupchecker.render;

import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.finding.Related;
import io.github.backupchecker.source.Address;
import java.util.List;
import java.util.stream.Stream;

/** What is said of findings and problems, in lines that are safe to print. */
public final class DetailLines {
  private DetailLines() {}

  /** What is said of findings that are alike, after their message. */
  public static List<String> of(Alike alike, OpenablePlaces places) {
    return Stream.of(
            related(alike.related(), places),
            objects(alike.subjects()),
            alike.vendor().stream().map(error -> "vendor: " + error),
            alike.remedy().stream().map(help -> "help: " + help),
            alike.first().sources().stream().map(source -> "source: " + source.section()))
        .flatMap(lines -> lines)
        .map(VisibleText::of)
        .toList();
  }

  /** What is said of a problem, its message first. */
  public static List<String> of(Problem problem, OpenablePlaces places) {
    return Stream.concat(Stream.of(problem.message()), related(problem.related(), places))
        .map(VisibleText::of)
        .toList();
  }

  private static Stream<String> related(List<Related> related, OpenablePlaces places) {
    return related.stream()
        .map(place -> "also " + places.words(place.location()) + ": " + place.message());
  }

  private static Stream<String> objects(List<Address> subjects) {
    return subjects.size() < 2
        ? Stream.empty()
        : Stream.of("objects: " + FirstObjects.of(subjects));
  }
}
