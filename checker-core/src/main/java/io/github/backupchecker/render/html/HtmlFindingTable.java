package io.github.backupchecker.render.html;

import io.github.backupchecker.evaluation.ReportedFinding;
import io.github.backupchecker.render.Alike;
import io.github.backupchecker.render.Answered;
import java.util.List;

/**
 * Findings as rows of a table, where there is no room for their sources.
 *
 * @param page the address of the page in which each stands with all that is known of it
 * @param anchors of that page
 */
record HtmlFindingTable(String page, HtmlAnchors anchors) {
  private static final List<String> COLUMNS =
      List.of("Object", "Severity", "Rule", "What was found", "What works instead");

  void addTo(HtmlElement section, String caption, List<ReportedFinding> findings) {
    List<Alike> rows =
        Answered.of(findings).stream().flatMap(answered -> answered.blocks().stream()).toList();
    section.table(caption, COLUMNS).each(rows, this::row);
  }

  private void row(HtmlElement table, Alike alike) {
    ReportedFinding first = alike.first();
    HtmlElement row = table.add("tr");
    row.rowHeading()
        .listed(
            alike.findings(),
            (cell, found) -> anchors.link(cell, page, found).code(found.finding().subject()))
        .placeBelow(first.finding().location());
    String severity = first.severity().word();
    row.add("td", severity).text(severity);
    rule(row.add("td"), first);
    HtmlElement message = row.add("td").text(alike.message());
    alike.vendor().ifPresent(error -> message.add("p").text("Vendor: " + error));
    row.add("td").text(alike.remedy().orElse(""));
  }

  private static void rule(HtmlElement cell, ReportedFinding found) {
    cell.code(found.rule().id());
    found.sources().forEach(source -> cell.add("p").citation(source));
  }
}
