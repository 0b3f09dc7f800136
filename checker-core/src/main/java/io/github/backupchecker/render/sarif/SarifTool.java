package io.github.backupchecker.render.sarif;

import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.evaluation.RuleExaminations;
import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.finding.ProblemPages;
import io.github.backupchecker.render.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The checker as a tool of a SARIF run, with its rules and the kinds of problems that it met. */
record SarifTool(Report report, SarifTaxonomies taxonomies) {
  private static final String HOME = "https://github.com/backup-checker/backup-checker";
  private static final Pattern SEMANTIC =
      Pattern.compile("(0|[1-9]\\d*)(\\.(0|[1-9]\\d*)){2}(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?");

  void write(JsonWriter json) throws IOException {
    json.object("driver", this::driver);
  }

  private void driver(JsonWriter json) throws IOException {
    String version = report.basis().toolVersion();
    json.member("name", "backup-checker");
    json.member("version", version);
    if (SEMANTIC.matcher(version).matches()) {
      json.member("semanticVersion", version);
    }
    json.member("informationUri", HOME);
    json.array("rules", List.of(report), this::descriptors);
    taxonomies.supported(json);
    json.array("notifications", problemKinds(report), SarifTool::notification);
  }

  /** In the order in which notifications name them by number. */
  static List<ProblemKind> problemKinds(Report report) {
    Set<ProblemKind> kinds = EnumSet.noneOf(ProblemKind.class);
    for (Problem problem : report.problems()) {
      kinds.add(problem.kind());
    }
    return List.copyOf(kinds);
  }

  /** In the order in which results name them by number. */
  static List<String> rules(Report report) {
    List<String> ids = new ArrayList<>();
    for (RuleExaminations rule : report.rules()) {
      ids.add(rule.rule().id());
    }
    return ids;
  }

  /** Rules, then the kinds of the problems that stand among the results. */
  private void descriptors(JsonWriter json, Report any) throws IOException {
    for (RuleExaminations rule : any.rules()) {
      rule(json, rule);
    }
    for (ProblemKind kind : problemKinds(any)) {
      json.object(members -> problem(kind, members));
    }
  }

  private static void problem(ProblemKind kind, JsonWriter json) throws IOException {
    String page = ProblemPages.of(kind);
    json.member("id", kind.id());
    json.member("name", SarifText.pascalCase(kind.id()));
    json.object(
        "help",
        text -> {
          text.member(
              "text", new RuleHelp(page).fix().orElse("backup-checker explain " + kind.id()));
          text.member("markdown", page);
        });
  }

  private void rule(JsonWriter json, RuleExaminations examined) throws IOException {
    json.object(new SarifRule(examined, taxonomies)::write);
  }

  private static void notification(JsonWriter json, ProblemKind kind) throws IOException {
    json.object(
        members -> {
          members.member("id", kind.id());
          members.member("name", SarifText.pascalCase(kind.id()));
        });
  }
}
