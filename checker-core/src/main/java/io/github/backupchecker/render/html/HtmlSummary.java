package io.github.backupchecker.render.html;

import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.evaluation.Totals;

/** The head of the HTML report: the verdict, what was counted, and where the parts are. */
final class HtmlSummary {
  private HtmlSummary() {}

  /** The list that is to name the parts of the page. */
  static HtmlElement addTo(HtmlElement body, Report report) {
    HtmlElement header = body.add("header");
    header.add("p", "product").text("Backup Checker" + of(report));
    facts(header, "h1", report);
    return header.add("nav").attribute("aria-label", "Parts of the report").add("ul");
  }

  /**
   * What the run came to, without what only a page has.
   *
   * @param heading the tag of the verdict, by what stands above it
   */
  static void facts(HtmlElement parent, String heading, Report report) {
    HtmlVerdict.addTo(parent, heading, report);
    totals(parent, report.totals());
    for (String warning : report.excused().warnings()) {
      parent.add("p", "note").text("Warning: " + warning);
    }
    for (String note : report.notes()) {
      parent.add("p", "note").text("Note: " + note);
    }
  }

  private static String of(Report report) {
    return report.project().isPresent() ? ": report of " + report.project().orElseThrow() : "";
  }

  private static void totals(HtmlElement header, Totals totals) {
    HtmlElement list = header.add("dl", "totals").attribute("aria-label", "Totals");
    total(list, "files", totals.files(), "");
    total(list, "subjects", totals.subjects(), "");
    total(list, "examinations", totals.examinations(), "");
    total(list, "passed", totals.passed(), "passed");
    total(list, "failed", totals.failed(), "failed");
    total(list, "undetermined", totals.undetermined(), "undetermined");
    total(list, "waived", totals.waived(), "");
    total(list, "problems", totals.problems(), "failed");
  }

  private static void total(HtmlElement list, String name, int count, String emphasis) {
    HtmlElement pair =
        count > 0 && !emphasis.isEmpty() ? list.add("div", emphasis) : list.add("div");
    pair.addInline("dt").text(name);
    pair.addInline("dd").text(Integer.toString(count));
  }
}
