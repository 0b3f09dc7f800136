package io.github.backupchecker.render.html;

import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.source.Location;
import java.util.List;

/** Problems as rows of a table, where there is no room for their sources. */
final class HtmlProblemTable {
  private HtmlProblemTable() {}

  static void addTo(HtmlElement container, List<Problem> problems) {
    if (problems.isEmpty()) {
      return;
    }
    HtmlElement section = container.section("checker-problems", "Problems");
    section
        .table("What could not be read or judged", List.of("Problem", "What is wrong", "Where"))
        .each(problems, HtmlProblemTable::row);
  }

  private static void row(HtmlElement table, Problem problem) {
    HtmlElement row = table.add("tr");
    row.rowHeading().code(problem.kind().id());
    row.add("td").text(problem.message());
    HtmlElement where = row.add("td");
    Location place = problem.location();
    if (place != null) {
      where.place(place);
    }
  }
}
