package io.github.backupchecker.render.html;

import io.github.backupchecker.operation.OperationAnswer;
import io.github.backupchecker.render.OperationWords;
import java.util.List;
import java.util.Locale;

/** The planned operations in the HTML report, each with what the vendor will answer. */
final class HtmlOperations {
  private static final List<String> COLUMNS =
      List.of(
          "Operation",
          "What",
          "State before",
          "Answer",
          "Why",
          "What works",
          "What stays recoverable",
          "From");

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
    HtmlElement heading = row.rowHeading().code(answer.subject());
    heading.addInline("br");
    heading.place(answer.location());
    HtmlElement what = row.add("td").text(OperationWords.what(answer));
    answer.change().ifPresent(change -> what.text(": " + change));
    row.add("td").text(answer.before().orElse("–"));
    row.add("td").addInline("strong", answer.result()).text(OperationWords.result(answer));
    row.add("td").text(answer.reason().orElse("–"));
    row.add("td").text(answer.remedy().orElse("–"));
    row.add("td").text(answer.recovery().orElse("–"));
    row.add("td").text(answer.origin().name().toLowerCase(Locale.ROOT));
  }
}
