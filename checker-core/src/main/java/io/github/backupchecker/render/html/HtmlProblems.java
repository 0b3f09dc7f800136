package io.github.backupchecker.render.html;

import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.source.Location;
import java.util.List;

/** The problems in the HTML report. */
final class HtmlProblems {
  private HtmlProblems() {}

  static void addTo(HtmlElement main, List<Problem> problems) {
    if (problems.isEmpty()) {
      return;
    }
    HtmlElement section = main.section("problems", "Problems");
    section.add("p").text("What could not be read or judged. Until it is, the run is incomplete.");
    section.each(problems, HtmlProblems::article);
  }

  private static void article(HtmlElement section, Problem problem) {
    HtmlElement article = section.add("article", "problem");
    HtmlElement heading = article.add("h3");
    heading.addInline("span", "badge").text("problem");
    heading.text(" ").code(problem.kind().id());
    article.add("p").text(problem.message());
    Location place = problem.location();
    if (place != null) {
      HtmlSource.addTo(article, place, problem.related());
    }
  }
}
