package io.github.backupchecker.render.sarif;

import io.github.backupchecker.evaluation.Gate;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.evaluation.ReportedFinding;
import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.render.JsonKnowledge;
import io.github.backupchecker.render.JsonTotals;
import io.github.backupchecker.render.JsonWriter;
import io.github.backupchecker.render.Renderer;
import io.github.backupchecker.source.SourceFile;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The report as one run of a SARIF log, the findings that somebody excused suppressed. */
public final class SarifRenderer implements Renderer {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
  private static final String VERSION = "2.1.0";

  private final Function<SourceFile, String> paths;

  /**
   * @param paths a file as it can be opened from the root of the sources
   */
  public SarifRenderer(Function<SourceFile, String> paths) {
    this.paths = paths;
  }

  @Override
  public void render(Report report, Writer out) throws IOException {
    Artifacts artifacts = Artifacts.of(report, paths);
    JsonWriter.write(
        out,
        json ->
            json.object(
                log -> {
                  log.member("$schema", SCHEMA);
                  log.member("version", VERSION);
                  log.array(
                      "runs",
                      List.of(report),
                      (runs, one) -> runs.object(run -> run(one, artifacts, run)));
                }));
  }

  private static void run(Report report, Artifacts artifacts, JsonWriter json) throws IOException {
    SarifPlaces places = new SarifPlaces(artifacts);
    SarifResult results = new SarifResult(report, SarifTool.rules(report), places);
    SarifTaxonomies taxonomies = SarifTaxonomies.of(report.frameworks());
    SarifProblem problems =
        new SarifProblem(report.rules().size(), SarifTool.problemKinds(report), places);
    json.object("tool", tool -> new SarifTool(report, taxonomies).write(tool));
    json.array(
        "invocations",
        List.of(report),
        (all, one) -> all.object(each -> new SarifInvocation(one, places).write(each)));
    artifacts.write(json);
    taxonomies.write(json);
    json.array(
        "results",
        List.of(report),
        (all, one) -> {
          for (ReportedFinding finding : one.findings()) {
            results.write(all, finding);
          }
          for (Problem problem : one.problems()) {
            problems.write(all, problem);
          }
        });
    json.member("columnKind", "unicodeCodePoints");
    json.object("properties", properties -> properties(report, properties));
  }

  private static void properties(Report report, JsonWriter json) throws IOException {
    json.member("status", report.status().word());
    json.object("gate", gate -> gate(report.verdict().gate(), gate));
    json.object("totals", totals -> JsonTotals.write(report.totals(), totals));
    JsonKnowledge.write(report.basis(), json);
  }

  private static void gate(Gate gate, JsonWriter json) throws IOException {
    json.member("failOn", gate.failOn().word());
    json.member("undetermined", gate.undetermined().name().toLowerCase(Locale.ROOT));
    json.member("passed", gate.passed());
  }
}
