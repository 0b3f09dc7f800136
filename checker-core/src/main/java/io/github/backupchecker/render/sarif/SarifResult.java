package io.github.backupchecker.render.sarif;

import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.evaluation.ReportedFinding;
import io.github.backupchecker.finding.Consequence;
import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.render.GateWeight;
import io.github.backupchecker.render.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A finding as a result of SARIF.
 *
 * @param rules the ids of the rules in the order in which the tool lists them
 */
record SarifResult(Report report, List<String> rules, SarifPlaces places) {

  void write(JsonWriter json, ReportedFinding reported) throws IOException {
    Finding finding = reported.finding();
    json.object(
        members -> {
          members.member("ruleId", reported.rule().id());
          members.member("ruleIndex", rules.indexOf(reported.rule().id()));
          // other kinds have no level, and code scanning leaves them out
          members.member("kind", "fail");
          members.member("level", GateWeight.of(reported, report.verdict().gate()).word());
          SarifText.member(members, "message", message(reported));
          members.array(
              "locations",
              List.of(finding.location()),
              (all, place) -> places.of(place, finding.subject(), all));
          places.related(finding.related(), members);
          members.object(
              "partialFingerprints",
              prints -> prints.member("backupChecker/v1", reported.fingerprint()));
          new SarifSuppressions(report, places).write(reported, members);
          if (finding.isOfChange()) {
            members.member("baselineState", "new");
          }
          members.object("properties", properties -> properties(reported, properties));
        });
  }

  /** A paragraph each: the finding, where it is in the base, the vendor's error, what to do. */
  private static String message(ReportedFinding reported) {
    Finding finding = reported.finding();
    List<String> lines = new ArrayList<>();
    lines.add(SarifText.line(GateWeight.message(reported)));
    if (finding.location().file().revision().isPresent()) {
      lines.add(SarifText.line("in the base: " + finding.location()));
    }
    Consequence answer = finding.consequence();
    if (answer != null) {
      answer.vendorError().ifPresent(error -> lines.add(SarifText.line("vendor: " + error)));
      if (answer.remedy() != null) {
        lines.add(SarifText.line("help: " + answer.remedy()));
      }
    }
    return String.join("\n", lines);
  }

  private static void properties(ReportedFinding reported, JsonWriter json) throws IOException {
    Consequence answer = reported.finding().consequence();
    json.member("subject", reported.finding().subject().text());
    json.member("outcome", reported.outcome().word());
    json.member("severity", reported.severity().word());
    if (answer != null) {
      json.object("consequence", members -> consequence(answer, members));
    }
  }

  private static void consequence(Consequence answer, JsonWriter json) throws IOException {
    json.ifPresent("code", Optional.ofNullable(answer.code()));
    json.ifPresent("message", Optional.ofNullable(answer.message()));
    json.ifPresent("remedy", Optional.ofNullable(answer.remedy()));
  }
}
