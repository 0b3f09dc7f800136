package io.github.backupchecker.render.html;

import io.github.backupchecker.operation.OperationAnswer;
import io.github.backupchecker.render.OperationWords;
import java.util.List;
import java.util.Locale;

/** The planned operations in the HTML report, each with what the vendor will answer. */
final class HtmlOperations {
  private static final List<String> COLUMNS =
      List.of(
          "Operation", "What", "State before", "Answer", "What works", "What stays recoverable");

  private HtmlOperations() {}

  static void addTo(HtmlElement main, List<OperationAnswer> answers) {
    if (answers.isEmpty()) {
      return;
    }
    HtmlElement section = main.section("operations", "Operations");
    HtmlElement body = section.table("What the vendor will answer", COLUMNS);
    body.each(answers, HtmlOperations::row);
  }

  private static void row(HtmlElement rows, OperationAnswer answer) {
    HtmlElement row = rows.add("tr");
    subject(row.rowHeading(), answer);
    HtmlElement what = row.add("td").text(OperationWords.what(answer));
    answer.change().ifPresent(change -> what.text(": " + change));
    row.add("td").text(answer.before().orElse("–"));
    answer(row.add("td"), answer);
    row.add("td").text(answer.remedy().orElse("–"));
    row.add("td").text(answer.recovery().orElse("–"));
  }

  private static void subject(HtmlElement heading, OperationAnswer answer) {
    heading.code(answer.subject()).placeBelow(answer.location()).addInline("br");
    heading.text(answer.origin().name().toLowerCase(Locale.ROOT));
  }

  private static void answer(HtmlElement cell, OperationAnswer answer) {
    cell.addInline("strong", answer.result()).text(OperationWords.result(answer));
    answer.reason().ifPresent(why -> cell.text(": " + why));
  }
}
