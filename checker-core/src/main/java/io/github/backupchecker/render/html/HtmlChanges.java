package io.github.backupchecker.render.html;

import io.github.backupchecker.change.Change;
import io.github.backupchecker.change.ChangedValue;
import io.github.backupchecker.change.Impact;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.evaluation.ReportedBase;
import io.github.backupchecker.operation.AnsweredChange;
import io.github.backupchecker.operation.OperationAnswer;
import io.github.backupchecker.render.AlikeAnswers;
import io.github.backupchecker.render.ChangeWords;
import io.github.backupchecker.render.OperationWords;
import java.util.List;
import java.util.Optional;

/** What changed since the base in the HTML report, with what was found of it. */
final class HtmlChanges {
  private static final List<String> COLUMNS =
      List.of("Object", "What", "Before", "After", "Impact", "Affected, and the vendor's answer");

  private HtmlChanges() {}

  static void addTo(HtmlElement main, Report report, HtmlAnchors anchors) {
    if (report.base().isPresent()) {
      add(main, report.base().orElseThrow(), report, anchors);
    }
  }

  private static void add(HtmlElement main, ReportedBase base, Report report, HtmlAnchors anchors) {
    HtmlElement section = main.section("changes", ChangeWords.capital(ChangeWords.title(base)));
    if (base.changes().isEmpty()) {
      section.add("p").text(ChangeWords.capital(ChangeWords.nothing(report, base)) + ".");
    } else {
      HtmlElement body = section.table("What changed, and what the vendor will answer", COLUMNS);
      body.each(base.changes(), HtmlChanges::row);
    }
    HtmlFindings.ofChanges(section, report.findings(), anchors);
  }

  private static void row(HtmlElement rows, AnsweredChange answered) {
    Change change = answered.change();
    HtmlElement row = rows.add("tr");
    row.rowHeading().code(change.address());
    row.add("td").text(change.property());
    value(row.add("td"), change.beforeText(), change.before());
    value(row.add("td"), change.afterText(), change.after());
    row.add("td", change.impact().word())
        .text(change.impact() == Impact.OTHER ? "–" : ChangeWords.impact(change));
    HtmlElement affected = row.add("td");
    if (answered.answers().isEmpty()) {
      affected.text("–");
    }
    AlikeAnswers.inResult(answered.answers()).forEach(alike -> answer(affected.add("p"), alike));
  }

  private static void value(HtmlElement cell, String text, Optional<ChangedValue> value) {
    cell.text(text);
    value.ifPresent(one -> cell.placeBelow(one.location()));
  }

  /** All objects: a page is kept, so that every one must be found in it. */
  private static void answer(HtmlElement line, AlikeAnswers alike) {
    OperationAnswer first = alike.first();
    line.text(OperationWords.kind(first));
    if (!alike.objects().isEmpty()) {
      line.text(" on ").listed(alike.objects(), HtmlElement::code);
    }
    line.text(": ").addInline("strong", first.result()).text(OperationWords.result(first));
  }
}
