package io.github.backupchecker.render.html;

import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.evaluation.Totals;

/** The head of the HTML report: the verdict, what was counted, and where the parts are. */
final class HtmlSummary {
  private HtmlSummary() {}

  static void addTo(HtmlElement body, Report report) {
    HtmlElement header = body.add("header");
    header.add("p", "product").text("Backup Checker" + of(report));
    HtmlVerdict.addTo(header, report);
    totals(header, report.totals());
    report.excused().warnings().forEach(one -> header.add("p", "note").text("Warning: " + one));
    report.notes().forEach(note -> header.add("p", "note").text("Note: " + note));
    navigation(header, report);
  }

  private static String of(Report report) {
    return report.project().map(name -> ": report of " + name).orElse("");
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

  private static void navigation(HtmlElement header, Report report) {
    HtmlElement list = header.add("nav").attribute("aria-label", "Parts of the report").add("ul");
    if (!report.problems().isEmpty()) {
      link(list, "problems", "Problems");
    }
    if (report.base().isPresent()) {
      link(list, "changes", "Changes");
    }
    link(list, "findings", "Findings");
    if (!report.operations().isEmpty()) {
      link(list, "operations", "Operations");
    }
    if (!report.excused().waivers().isEmpty()) {
      link(list, "waivers", "Waivers");
    }
    if (report.findings().stream().anyMatch(found -> found.outcome().isExcused())) {
      link(list, "waived", "Waived");
    }
    link(list, "examined", "What was examined");
    link(list, "basis", "What this rests on");
  }

  private static void link(HtmlElement list, String id, String title) {
    list.add("li").addInline("a").attribute("href", "#" + id).text(title);
  }
}
