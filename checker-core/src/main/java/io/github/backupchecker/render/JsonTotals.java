package io.github.backupchecker.render;

import io.github.backupchecker.evaluation.Totals;
import java.io.IOException;

/** What a run counted, as members of a JSON object. */
public final class JsonTotals {
  private JsonTotals() {}

  public static void write(Totals totals, JsonWriter json) throws IOException {
    json.member("files", totals.files());
    json.member("subjects", totals.subjects());
    json.member("examinations", totals.examinations());
    json.member("passed", totals.passed());
    json.member("failed", totals.failed());
    json.member("undetermined", totals.undetermined());
    json.member("waived", totals.waived());
    json.member("problems", totals.problems());
  }
}
