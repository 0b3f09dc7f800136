package io.github.backupchecker.render.html;

import io.github.backupchecker.evaluation.ReportedWaiver;
import io.github.backupchecker.settings.Waiver;
import java.util.List;

/** The waivers of the settings in the HTML report, with their dates. */
final class HtmlWaivers {
  private static final List<String> COLUMNS =
      List.of("On", "Rule", "Reason", "Approved by", "Until", "Standing", "Excuses");

  private HtmlWaivers() {}

  static void addTo(HtmlElement main, List<ReportedWaiver> waivers) {
    if (waivers.isEmpty()) {
      return;
    }
    HtmlElement section = main.section("waivers", "Waivers");
    section
        .table("What the settings let stand for a while", COLUMNS)
        .each(waivers, HtmlWaivers::row);
  }

  private static void row(HtmlElement rows, ReportedWaiver reported) {
    Waiver waiver = reported.waiver();
    HtmlElement row = rows.add("tr");
    HtmlElement heading = row.rowHeading().code(waiver.on().text());
    heading.placeBelow(waiver.location());
    row.add("td").code(waiver.rule());
    row.add("td").text(waiver.reason());
    row.add("td").text(waiver.approvedBy());
    row.add("td", "date").text(waiver.until().toString());
    row.add("td").text(reported.term());
    row.add("td").text(Integer.toString(reported.findings()));
  }
}
