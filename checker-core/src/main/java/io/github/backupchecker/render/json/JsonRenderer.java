package io.github.backupchecker.render.json;

import io.github.backupchecker.evaluation.Basis;
import io.github.backupchecker.evaluation.Gate;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.evaluation.ReportedBase;
import io.github.backupchecker.evaluation.ReportedFinding;
import io.github.backupchecker.finding.Citation;
import io.github.backupchecker.finding.Consequence;
import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.finding.Related;
import io.github.backupchecker.knowledge.Framework;
import io.github.backupchecker.model.OperationKind;
import io.github.backupchecker.operation.OperationAnswer;
import io.github.backupchecker.render.JsonKnowledge;
import io.github.backupchecker.render.JsonTotals;
import io.github.backupchecker.render.JsonWriter;
import io.github.backupchecker.render.Renderer;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.Location;
import io.github.backupchecker.source.Position;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The report for other programs; the names and the order of its members are a promise. */
public final class JsonRenderer implements Renderer {
  private static final int SCHEMA_VERSION = 1;

  @Override
  public void render(Report report, Writer out) throws IOException {
    JsonWriter.write(out, json -> json.object(root -> members(report, root)));
  }

  private static void members(Report report, JsonWriter json) throws IOException {
    json.member("schemaVersion", SCHEMA_VERSION);
    json.object("tool", tool -> tool(report.basis(), tool));
    json.member("status", report.status().word());
    json.object("gate", gate -> gate(report.verdict().gate(), gate));
    json.member("framework", report.frameworks().only().map(Framework::id));
    json.object("totals", totals -> JsonTotals.write(report.totals(), totals));
    json.array("findings", report.findings(), JsonRenderer::finding);
    json.array("operations", report.operations(), JsonRenderer::operation);
    json.array("vaults", report.vaults(), JsonVaults::vault);
    JsonUpgrades.write(report.upgrades(), json);
    base(report.base(), json);
    JsonExcused.write(report.excused(), json);
    json.array("problems", report.problems(), JsonRenderer::problem);
  }

  private static void tool(Basis basis, JsonWriter json) throws IOException {
    json.member("name", "backup-checker");
    json.member("version", basis.toolVersion());
    JsonKnowledge.write(basis, json);
  }

  private static void gate(Gate gate, JsonWriter json) throws IOException {
    json.member("failOn", gate.failOn().word());
    json.member("passed", gate.passed());
  }

  private static void finding(JsonWriter json, ReportedFinding reported) throws IOException {
    Finding finding = reported.finding();
    json.object(
        members -> {
          members.member("rule", reported.rule().id());
          members.member("severity", reported.severity().word());
          members.member("outcome", reported.outcome().word());
          members.member("change", finding.isOfChange());
          members.member("subject", finding.subject().text());
          members.member("message", finding.message());
          location(members, finding.location());
          members.array("related", finding.related(), JsonRenderer::related);
          consequence(members, finding.consequence());
          members.array(
              "sources",
              reported.sources().stream().map(Citation::section).toList(),
              JsonWriter::string);
          members.member("fingerprint", reported.fingerprint());
          JsonExcused.of(reported.waiver(), members);
        });
  }

  static void related(JsonWriter json, Related related) throws IOException {
    json.object(
        members -> {
          members.member("message", related.message());
          location(members, related.location());
        });
  }

  private static void consequence(JsonWriter json, @Nullable Consequence consequence)
      throws IOException {
    if (consequence == null) {
      json.absent("consequence");
    } else {
      json.object(
          "consequence",
          members -> {
            members.member("code", Optional.ofNullable(consequence.code()));
            members.member("message", Optional.ofNullable(consequence.message()));
            members.member("remedy", Optional.ofNullable(consequence.remedy()));
          });
    }
  }

  private static void operation(JsonWriter json, OperationAnswer answer) throws IOException {
    json.object(
        members -> {
          members.member("subject", answer.subject().text());
          members.member("origin", answer.origin().name().toLowerCase(Locale.ROOT));
          members.member("operation", answer.operation().map(OperationKind::id));
          members.member("product", answer.product());
          members.member("target", answer.target().map(Address::text));
          members.member("change", answer.change());
          members.member("before", answer.before());
          members.member("result", answer.result());
          members.member("code", answer.code());
          members.member("remedy", answer.remedy());
          members.member("recovery", answer.recovery());
          location(members, answer.location());
        });
  }

  private static void base(Optional<ReportedBase> base, JsonWriter json) throws IOException {
    if (base.isPresent()) {
      json.object("base", members -> JsonBase.write(base.orElseThrow(), members));
    } else {
      json.absent("base");
    }
  }

  private static void problem(JsonWriter json, Problem problem) throws IOException {
    json.object(
        members -> {
          members.member("problem", problem.kind().id());
          members.member("message", problem.message());
          if (problem.location() == null) {
            members.absent("location");
          } else {
            location(members, problem.location());
          }
        });
  }

  static void location(JsonWriter json, Location location) throws IOException {
    json.object(
        "location",
        members -> {
          if (location.file().revision().isPresent()) {
            members.member("revision", location.file().revision());
          }
          members.member("file", location.file().path());
          position(members, "start", location.start());
          position(members, "end", location.end());
        });
  }

  private static void position(JsonWriter json, String name, Position position) throws IOException {
    json.object(
        name,
        members -> {
          members.member("line", position.line());
          members.member("column", position.column());
        });
  }
}
