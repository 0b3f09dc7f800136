package io.github.backupchecker.render.oscal;

import io.github.backupchecker.evaluation.Gate;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.evaluation.Status;
import io.github.backupchecker.render.JsonWriter;
import io.github.backupchecker.render.VerdictWords;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** What the run came to. */
record OscalResult(Report report, OscalIds ids) {

  void write(JsonWriter json, String uuid) throws IOException {
    OscalObservations seen = OscalObservations.of(report, ids);
    List<OscalFinding> findings = OscalFinding.all(report.frameworks());
    json.object(
        members -> {
          members.member("uuid", uuid);
          members.member("title", OscalText.line(report.statusLine()));
          members.member("description", OscalText.paragraphs(VerdictWords.lines(report)));
          members.member("start", OscalTime.NONE);
          OscalProp.write(members, props());
          new OscalDefinitions(seen.subjects(), report.basis(), ids).write(members);
          ReviewedControls.of(report.frameworks()).write(members);
          seen.write(members);
          if (!findings.isEmpty()) {
            members.array("findings", findings, (all, one) -> one.write(all, ids));
          }
          members.member("remarks", remarks());
        });
  }

  private List<OscalProp> props() {
    Gate gate = report.verdict().gate();
    return List.of(
        new OscalProp("status", report.status().word()),
        new OscalProp("fail-on", gate.failOn().word()),
        new OscalProp("gate", gate.passed() ? "passed" : "stopped"));
  }

  private String remarks() {
    Stream<String> incomplete =
        report.status() == Status.INCOMPLETE
            ? Stream.of(
                "The run is incomplete: what was not read or not judged is among the observations"
                    + " of the type not-checked, and is not satisfied.")
            : Stream.empty();
    return OscalText.paragraphs(
        Stream.of(
                incomplete,
                report.notes().stream().map(note -> "note: " + note),
                Stream.of(ReviewedControls.LIMIT, OscalTime.REMARK))
            .flatMap(texts -> texts)
            .toList());
  }
}
