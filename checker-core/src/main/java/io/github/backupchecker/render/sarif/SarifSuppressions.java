package io.github.backupchecker.render.sarif;

import io.github.backupchecker.evaluation.AppliedWaiver;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.evaluation.ReportedBaseline;
import io.github.backupchecker.evaluation.ReportedFinding;
import io.github.backupchecker.render.JsonWriter;
import io.github.backupchecker.settings.Waiver;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Why a finding does not count. */
record SarifSuppressions(Report report, SarifPlaces places) {

  /** Writes nothing where it counts. */
  void write(ReportedFinding reported, JsonWriter json) throws IOException {
    switch (reported.outcome()) {
      case FAILED, UNDETERMINED -> {}
      case WAIVED -> suppression(reported.waiver().map(AppliedWaiver::waiver), json);
      case BASELINED -> suppression(Optional.empty(), json);
    }
  }

  private void suppression(Optional<Waiver> waiver, JsonWriter json) throws IOException {
    json.array(
        "suppressions",
        List.of(waiver.map(SarifSuppressions::reason).orElseGet(this::baseline)),
        (all, reason) ->
            all.object(
                members -> {
                  members.member("kind", "external");
                  members.member("status", "accepted");
                  members.member("justification", SarifText.line(reason));
                  if (waiver.isPresent()) {
                    members.object(
                        "location",
                        place -> places.physical(waiver.orElseThrow().location(), place));
                  }
                }));
  }

  private static String reason(Waiver waiver) {
    return waiver.reason()
        + " (approved by "
        + waiver.approvedBy()
        + ", until "
        + waiver.until()
        + ")";
  }

  private String baseline() {
    return "known to the baseline"
        + report
            .excused()
            .baseline()
            .map(ReportedBaseline::path)
            .map(path -> " " + path)
            .orElse("");
  }
}
