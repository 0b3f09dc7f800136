package io.github.backupchecker.render.oscal;

import io.github.backupchecker.evaluation.Outcome;
import io.github.backupchecker.evaluation.ReportedControl;
import io.github.backupchecker.evaluation.ReportedFinding;
import io.github.backupchecker.evaluation.ReportedFrameworks;
import io.github.backupchecker.knowledge.Control;
import io.github.backupchecker.knowledge.Framework;
import io.github.backupchecker.knowledge.Frameworks.Served;
import io.github.backupchecker.render.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** What a finding means for one of the controls that its rule serves. */
record OscalFinding(Served served, ReportedFinding found) {

  /** In the order of the frameworks, of their controls and of the report. */
  static List<OscalFinding> all(ReportedFrameworks frameworks) {
    return frameworks.all().stream()
        .flatMap(one -> one.controls().stream().flatMap(control -> all(control, one.framework())))
        .toList();
  }

  private static Stream<OscalFinding> all(ReportedControl reported, Framework framework) {
    return reported.findings().stream()
        .map(
            found ->
                new OscalFinding(
                    Served.by(found.rule().id(), reported.control(), framework), found));
  }

  void write(JsonWriter json, OscalIds ids) throws IOException {
    String rule = found.rule().id();
    String print = found.fingerprint();
    Framework framework = served.framework();
    Control control = served.control();
    json.object(
        members -> {
          members.member("uuid", ids.of("finding", framework.id(), control.id(), print));
          members.member("title", OscalText.line(control.id() + ": " + rule + ": " + outcome()));
          members.member("description", OscalText.line(found.finding().message()));
          OscalProp.write(
              members,
              List.of(
                  new OscalProp("framework", framework.id()),
                  new OscalProp("control", control.id()),
                  new OscalProp("relation", served.relation()),
                  new OscalProp("outcome", outcome())));
          members.object("target", this::target);
          members.array(
              "related-observations",
              List.of(ids.of("observation", print)),
              (all, one) -> all.object(related -> related.member("observation-uuid", one)));
        });
  }

  private void target(JsonWriter json) throws IOException {
    Framework framework = served.framework();
    Control control = served.control();
    json.member("type", "statement-id");
    json.member("target-id", ControlToken.statement(framework, control));
    json.member("title", OscalText.line(control.id() + " " + control.title()));
    json.object(
        "status",
        status -> {
          status.member("state", "not-satisfied");
          status.member("reason", found.outcome() == Outcome.FAILED ? "fail" : "other");
          status.member("remarks", why());
        });
  }

  private String why() {
    String what =
        served.isDemanded()
            ? "The control's own text asks for what the rule checks"
            : "What the rule checks helps with the control";
    return what
        + switch (found.outcome()) {
          case FAILED -> ": the rule failed.";
          case UNDETERMINED -> ": what is declared does not tell, which does not satisfy it.";
          case WAIVED ->
              ": the rule failed, and a waiver, which does not satisfy it, excuses that.";
          case BASELINED ->
              ": the rule failed, and the baseline, which does not satisfy it, knows that.";
        };
  }

  private String outcome() {
    return found.outcome().word();
  }
}
