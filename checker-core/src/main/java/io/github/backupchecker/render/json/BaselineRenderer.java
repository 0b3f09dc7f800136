package io.github.backupchecker.render.json;

import io.github.backupchecker.evaluation.Outcome;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.evaluation.ReportedFinding;
import io.github.backupchecker.render.JsonWriter;
import io.github.backupchecker.render.Renderer;
import io.github.backupchecker.settings.Baseline;
import io.github.backupchecker.settings.KnownFinding;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** The findings of a report as a baseline, sorted, so that versions of it can be merged. */
final class BaselineRenderer implements Renderer {

  /**
   * What a baseline of this report knows: neither problems nor what cannot or need not be let
   * stand.
   */
  static List<KnownFinding> known(Report report) {
    return report.findings().stream()
        .filter(found -> found.rule().isWaivable() && !found.outcome().isExcused())
        .map(BaselineRenderer::known)
        .sorted()
        .toList();
  }

  private static KnownFinding known(ReportedFinding found) {
    return new KnownFinding(
        found.finding().subject(),
        found.rule().id(),
        found.finding().property(),
        found.fingerprint(),
        found.outcome() == Outcome.UNDETERMINED);
  }

  @Override
  public void render(Report report, Writer out) throws IOException {
    JsonWriter.write(
        out,
        json ->
            json.object(
                members -> {
                  members.member("schemaVersion", Integer.parseInt(Baseline.SCHEMA_VERSION));
                  members.array("findings", known(report), BaselineRenderer::finding);
                }));
  }

  private static void finding(JsonWriter json, KnownFinding known) throws IOException {
    json.object(
        members -> {
          members.member("subject", known.subject().text());
          members.member("rule", known.rule());
          members.member("property", known.property());
          if (known.isUndetermined()) {
            members.member("outcome", Outcome.UNDETERMINED.word());
          }
          members.member("fingerprint", known.fingerprint());
        });
  }
}
