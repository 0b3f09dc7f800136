package io.github.backupchecker.evaluation;

import io.github.backupchecker.evaluation.ReportedWaiver.Standing;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a team lets stand, as a report shows it.
 *
 * @param waivers in the order of the settings
 * @param baseline empty where there is none
 */
public record Excused(List<ReportedWaiver> waivers, Optional<ReportedBaseline> baseline) {
  public Excused {
    waivers = List.copyOf(waivers);
  }

  public static Excused nothing() {
    return new Excused(List.of(), Optional.empty());
  }

  /** What a reader should know, one line each. */
  List<String> notes() {
    return Stream.concat(
            baseline.stream().map(ReportedBaseline::note),
            waivers.stream()
                .filter(one -> one.standing() == Standing.NOT_IN_BASE)
                .map(one -> one.waiver().name() + " " + one.standing().text()))
        .toList();
  }

  /** What will fail soon though it passes today, one line each. */
  public List<String> warnings() {
    return waivers.stream().flatMap(waiver -> waiver.warning().stream()).toList();
  }
}
