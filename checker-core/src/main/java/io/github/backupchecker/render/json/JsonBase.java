package io.github.backupchecker.render.json;

import io.github.backupchecker.change.Change;
import io.github.backupchecker.change.ChangedValue;
import io.github.backupchecker.evaluation.ReportedBase;
import io.github.backupchecker.finding.Related;
import io.github.backupchecker.model.OperationKind;
import io.github.backupchecker.operation.AnsweredChange;
import io.github.backupchecker.operation.OperationAnswer;
import io.github.backupchecker.render.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** What changed since the base in the report for other programs. */
final class JsonBase {
  private JsonBase() {}

  static void write(ReportedBase base, JsonWriter json) throws IOException {
    json.member("label", base.label());
    json.member("present", base.present());
    json.array("changes", base.changes(), JsonBase::change);
  }

  private static void change(JsonWriter json, AnsweredChange answered) throws IOException {
    Change change = answered.change();
    json.object(
        members -> {
          members.member("subject", change.address().text());
          members.member("property", change.property());
          members.member("before", change.before().map(ChangedValue::text));
          members.member("after", change.after().map(ChangedValue::text));
          members.member("impact", change.impact().word());
          JsonRenderer.location(members, change.present().location());
          members.array("related", before(change), JsonRenderer::related);
          members.array("operations", answered.answers(), JsonBase::operation);
        });
  }

  private static List<Related> before(Change change) {
    Optional<ChangedValue> former = change.before().filter(any -> !change.isGone());
    return former.stream().map(value -> new Related("in the base", value.location())).toList();
  }

  /** As much of an operation as tells it from the others of the report, and the answer. */
  private static void operation(JsonWriter json, OperationAnswer answer) throws IOException {
    json.object(
        members -> {
          members.member("subject", answer.subject().text());
          members.member("operation", answer.operation().map(OperationKind::id));
          members.member("change", answer.change());
          members.member("result", answer.result());
          members.member("code", answer.code());
        });
  }
}
