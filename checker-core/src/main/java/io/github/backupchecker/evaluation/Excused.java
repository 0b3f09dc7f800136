package io.github.backupchecker.evaluation;

import io.github.backupchecker.evaluation.ReportedWaiver.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
    List<String> notes = new ArrayList<>();
    if (baseline.isPresent()) {
      notes.add(baseline.orElseThrow().note());
    }
    for (ReportedWaiver one : waivers) {
      if (one.standing() == Standing.NOT_IN_BASE) {
        notes.add(one.waiver().name() + " " + one.standing().text());
      }
    }
    return notes;
  }

  /** What will fail soon though it passes today, one line each. */
  public List<String> warnings() {
    List<String> warnings = new ArrayList<>();
    for (ReportedWaiver waiver : waivers) {
      warnings.addAll(waiver.warning().stream().toList());
    }
    return warnings;
  }
}
