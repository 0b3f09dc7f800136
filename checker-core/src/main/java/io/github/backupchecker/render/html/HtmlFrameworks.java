package io.github.backupchecker.render.html;

import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.evaluation.ReportedControl;
import io.github.backupchecker.evaluation.ReportedFramework;
import io.github.backupchecker.knowledge.Framework;
import java.util.List;

/** What the rules say of the controls of public frameworks in the HTML report. */
final class HtmlFrameworks {
  private static final List<String> COLUMNS =
      List.of("Control", "Rules that serve it", "Examinations", "Outcome", "Findings");

  private HtmlFrameworks() {}

  /** Of a comparison alone there are none: what stands on both sides is not reported. */
  static void addTo(HtmlElement main, Report report, HtmlAnchors anchors) {
    List<ReportedFramework> all = report.frameworks().all();
    if (all.isEmpty() || report.isComparison()) {
      return;
    }
    HtmlElement section = main.section("frameworks", "Frameworks");
    section
        .add("p")
        .text(
            "No rule proves that a control is fulfilled: the best that can be said here is that the"
                + " rules that serve it found nothing.");
    HtmlIncomplete.addTo(section, report);
    boolean isOpen = report.frameworks().only().isPresent();
    for (ReportedFramework one : all) {
      framework(section.add("details"), one, isOpen, anchors);
    }
  }

  private static void framework(
      HtmlElement details, ReportedFramework reported, boolean isOpen, HtmlAnchors anchors) {
    if (isOpen) {
      details.attribute("open", "");
    }
    Framework framework = reported.framework();
    String title = framework.title() + " " + framework.version();
    HtmlElement summary = details.add("summary");
    summary.addInline("strong").text(title);
    summary.text(": " + standings(reported.controls()));
    details.add("p").text("Where the ids and titles were read: " + framework.read());
    details
        .table("Controls of " + title, COLUMNS)
        .each(reported.controls(), (rows, one) -> row(rows.add("tr"), one, anchors));
  }

  /** Such as {@code 7 controls: 1 failed, 6 not examined}. */
  private static String standings(List<ReportedControl> controls) {
    return HtmlCounts.counted(controls.size(), "control")
        + ": "
        + HtmlCounts.by(
            controls,
            ReportedControl.Standing.values(),
            ReportedControl::standing,
            ReportedControl.Standing::text);
  }

  private static void row(HtmlElement row, ReportedControl reported, HtmlAnchors anchors) {
    HtmlElement heading = row.rowHeading();
    heading.addInline("strong").text(reported.control().id());
    heading.text(" " + reported.control().title());
    HtmlElement rules = row.add("td");
    rules(rules, "demanded: ", reported.control().demands());
    rules(rules, "supporting: ", reported.control().supports());
    row.add("td", "count").text(Integer.toString(reported.examinations()));
    standing(row.add("td").addInline("strong"), reported.standing());
    HtmlElement findings = row.add("td");
    if (reported.findings().isEmpty()) {
      findings.text("–");
    }
    HtmlRuleCounts.addTo(findings, reported.findings(), anchors);
  }

  private static void standing(HtmlElement cell, ReportedControl.Standing standing) {
    HtmlSign.hidden(cell, HtmlSign.of(standing).sign());
    cell.text(" " + standing.text());
  }

  private static void rules(HtmlElement cell, String label, List<String> rules) {
    if (rules.isEmpty()) {
      return;
    }
    cell.add("p").text(label).listed(rules, (list, rule) -> list.code(rule));
  }
}
