package io.github.backupchecker.render.html;

import io.github.backupchecker.evaluation.Outcome;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.evaluation.RuleExaminations;
import io.github.backupchecker.source.PassedOver;
import java.util.ArrayList;
import java.util.List;

/** What was examined, and what never applied, in the HTML report. */
final class HtmlExamined {
  private static final List<String> COLUMNS =
      List.of("Rule", "What it finds", "Examined", "Passed", "Failed", "Undetermined");

  private HtmlExamined() {}

  static void addTo(HtmlElement main, Report report) {
    HtmlElement section = main.section("examined", "What was examined");
    List<RuleExaminations> applied = new ArrayList<>();
    List<RuleExaminations> idle = new ArrayList<>();
    List<RuleExaminations> off = new ArrayList<>();
    for (RuleExaminations rule : report.rules()) {
      if (rule.applied()) {
        applied.add(rule);
      } else if (rule.enabled()) {
        idle.add(rule);
      }
      if (!rule.enabled()) {
        off.add(rule);
      }
    }
    if (!applied.isEmpty()) {
      HtmlElement body = section.table("Rules that applied", COLUMNS);
      body.each(applied, HtmlExamined::row);
    }
    rules(section, "Rules that never applied: they found nothing to examine", idle);
    rules(section, "Rules that are switched off", off);
    files(section, report);
  }

  private static void row(HtmlElement rows, RuleExaminations of) {
    HtmlElement row = rows.add("tr");
    row.rowHeading().code(of.rule().id());
    row.add("td").text(of.rule().summary());
    number(row, of.examinations().size());
    number(row, of.passed());
    number(row, of.count(Outcome.FAILED));
    number(row, of.count(Outcome.UNDETERMINED));
  }

  private static void number(HtmlElement row, int count) {
    row.add("td", "count").text(Integer.toString(count));
  }

  private static void rules(HtmlElement section, String title, List<RuleExaminations> rules) {
    if (rules.isEmpty()) {
      return;
    }
    section.add("h3").text(title);
    HtmlElement list = section.add("ul", "names");
    for (RuleExaminations of : rules) {
      list.add("li").code(of.rule().id());
    }
  }

  private static void files(HtmlElement section, Report report) {
    section.add("h3").text("Files that were examined");
    if (report.files().isEmpty()) {
      section.add("p").text("None.");
    } else {
      HtmlElement list = section.add("ul", "names");
      list.each(
          report.files(), (items, file) -> items.add("li").addInline("span", "place").text(file));
    }
    if (!report.passedOver().isEmpty()) {
      HtmlElement body = section.table("Files that were passed over", List.of("File", "Why"));
      body.each(report.passedOver(), HtmlExamined::passedOver);
    }
  }

  private static void passedOver(HtmlElement rows, PassedOver file) {
    HtmlElement row = rows.add("tr");
    row.rowHeading().addInline("span", "place").text(file.path());
    row.add("td").text(file.reason());
  }
}
