package io.github.backupchecker.render.json;

import io.github.backupchecker.evaluation.AppliedWaiver;
import io.github.backupchecker.evaluation.Excused;
import io.github.backupchecker.evaluation.ReportedBaseline;
import io.github.backupchecker.evaluation.ReportedWaiver;
import io.github.backupchecker.render.JsonWriter;
import io.github.backupchecker.settings.KnownFinding;
import io.github.backupchecker.settings.Waiver;
import java.io.IOException;
import java.util.Optional;

/** What a team lets stand in the report for other programs. */
final class JsonExcused {
  private JsonExcused() {}

  static void write(Excused excused, JsonWriter json) throws IOException {
    json.array("waivers", excused.waivers(), JsonExcused::waiver);
    Optional<ReportedBaseline> baseline = excused.baseline();
    if (baseline.isPresent()) {
      json.object("baseline", members -> baseline(members, baseline.orElseThrow()));
    } else {
      json.absent("baseline");
    }
  }

  /** The waiver that excuses one finding. */
  static void of(Optional<AppliedWaiver> by, JsonWriter json) throws IOException {
    if (by.isEmpty()) {
      json.absent("waiver");
      return;
    }
    Waiver waiver = by.orElseThrow().waiver();
    json.object(
        "waiver",
        members -> {
          decision(members, waiver);
          members.member("daysLeft", (int) by.orElseThrow().daysLeft());
        });
  }

  private static void waiver(JsonWriter json, ReportedWaiver reported) throws IOException {
    Waiver waiver = reported.waiver();
    json.object(
        members -> {
          members.member("rule", waiver.rule());
          members.member("on", waiver.on().text());
          decision(members, waiver);
          members.member("standing", reported.standing().word());
          if (reported.daysLeft().isPresent()) {
            members.member("daysLeft", reported.daysLeft().orElseThrow().intValue());
          } else {
            members.absent("daysLeft");
          }
          members.member("findings", reported.findings());
          JsonRenderer.location(members, waiver.location());
        });
  }

  private static void decision(JsonWriter json, Waiver waiver) throws IOException {
    json.member("reason", waiver.reason());
    json.member("approvedBy", waiver.approvedBy());
    json.member("until", waiver.until().toString());
  }

  private static void baseline(JsonWriter json, ReportedBaseline baseline) throws IOException {
    json.member("file", baseline.path());
    json.member("findings", baseline.known());
    json.array("fixed", baseline.fixed(), JsonExcused::fixed);
  }

  private static void fixed(JsonWriter json, KnownFinding known) throws IOException {
    json.object(
        members -> {
          members.member("rule", known.rule());
          members.member("subject", known.subject().text());
          members.member("property", known.property());
          members.member("fingerprint", known.fingerprint());
        });
  }
}
