package io.github.backupchecker.render.html;

import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.rule.RuleGroup;
import java.util.ArrayList;
import java.util.List;

/** The tables of objects by groups of rules in the HTML report: totals, then vault by vault. */
final class HtmlMatrix {
  private HtmlMatrix() {}

  /** Of a comparison alone there is none: what stands on both sides is not reported. */
  static void addTo(HtmlElement main, Report report, HtmlAnchors anchors) {
    if (report.isComparison()) {
      return;
    }
    Matrix matrix = Matrix.of(report);
    if (matrix.groups().isEmpty()) {
      return;
    }
    HtmlElement section = main.section("matrix", "Compliance matrix");
    section.attribute("class", "matrix");
    legend(section.add("p"));
    HtmlIncomplete.addTo(section, report);
    List<MatrixVault> vaults = matrix.vaults();
    HtmlMatrixRows rows = new HtmlMatrixRows(anchors, matrix.groups().size());
    section
        .table("Number of objects, by vault and group of rules", columns("Vault", matrix))
        .each(vaults, rows::totals);
    section.each(vaults, (parent, vault) -> objects(parent, vault, matrix, rows));
  }

  private static void legend(HtmlElement line) {
    for (HtmlSign sign : HtmlSign.values()) {
      HtmlSign.hidden(line, sign.sign());
      line.text(" " + sign.word() + "; ");
    }
    line.text(
        "a vault counts the objects that were examined, each by the gravest of what was found;"
            + " an object counts findings,"
            + " and says how heavy the heaviest failed one is.");
  }

  private static void objects(
      HtmlElement parent, MatrixVault vault, Matrix matrix, HtmlMatrixRows rows) {
    HtmlElement details = parent.add("details");
    if (!vault.isLong()) {
      details.attribute("open", "");
    }
    HtmlElement summary = details.add("summary");
    summary.addInline("strong").text(vault.name());
    summary.text(
        ": "
            + HtmlCounts.counted(vault.rows().size(), "object")
            + ", "
            + vault.withFindings()
            + " with findings");
    HtmlElement body =
        details.table(
            "Findings by object and group of rules: " + vault.name(), columns("Object", matrix));
    body.each(vault.listed(), rows::alike);
    if (!vault.counted().isEmpty()) {
      rows.counted(body, vault.counted());
    }
  }

  private static List<String> columns(String first, Matrix matrix) {
    List<String> columns = new ArrayList<>();
    columns.add(first);
    for (RuleGroup group : matrix.groups()) {
      columns.add(group.title());
    }
    return columns;
  }
}
