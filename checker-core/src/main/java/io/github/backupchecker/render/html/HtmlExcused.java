package io.github.backupchecker.render.html;

import io.github.backupchecker.evaluation.AppliedWaiver;
import io.github.backupchecker.evaluation.ReportedFinding;
import io.github.backupchecker.render.ByObject;
import java.util.ArrayList;
import java.util.List;

/** The findings that do not count in the HTML report, with who excused them and until when. */
final class HtmlExcused {
  private static final List<String> COLUMNS =
      List.of("Subject", "Rule", "Finding", "Excused by", "Until", "Left");

  private HtmlExcused() {}

  static void addTo(HtmlElement main, List<ReportedFinding> all, HtmlAnchors anchors) {
    List<ReportedFinding> excused = new ArrayList<>();
    for (ReportedFinding one : all) {
      if (one.outcome().isExcused()) {
        excused.add(one);
      }
    }
    if (excused.isEmpty()) {
      return;
    }
    HtmlElement section = main.section("waived", "Waived");
    HtmlElement body = section.table("Findings that do not count", COLUMNS);
    body.each(
        ByObject.group(excused, found -> found).values(),
        (rows, found) -> rows(rows, found, anchors));
  }

  /** Of one object, the first of which links lead to. */
  private static void rows(HtmlElement rows, List<ReportedFinding> ofObject, HtmlAnchors anchors) {
    ReportedFinding first = ofObject.get(0);
    row(anchors.mark(rows.add("tr"), first), first);
    ofObject.stream().skip(1).forEach(more -> row(rows.add("tr"), more));
  }

  private static void row(HtmlElement row, ReportedFinding finding) {
    row.rowHeading().code(finding.finding().subject()).placeBelow(finding.finding().location());
    row.add("td").code(finding.rule().id());
    row.add("td").text(finding.finding().message());
    row.add("td").text(finding.waiver().map(HtmlExcused::reason).orElse("the baseline"));
    row.add("td", "date")
        .text(finding.waiver().map(w -> w.waiver().until().toString()).orElse("–"));
    row.add("td").text(finding.waiver().map(AppliedWaiver::left).orElse("–"));
  }

  private static String reason(AppliedWaiver by) {
    return by.waiver().approvedBy() + ": " + by.waiver().reason();
  }
}
