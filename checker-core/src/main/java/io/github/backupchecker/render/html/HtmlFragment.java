package io.github.backupchecker.render.html;

import io.github.backupchecker.evaluation.Outcome;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.evaluation.ReportedFinding;
import io.github.backupchecker.render.ByObject;
import io.github.backupchecker.render.Renderer;
import io.github.backupchecker.source.PackedFile;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * The report as a part of somebody else's page: the verdict, and all that was found as tables that
 * lead to the whole report.
 */
public final class HtmlFragment implements Renderer {
  private final String css = new PackedFile(HtmlFragment.class, "fragment.css").text();
  private final String page;

  /**
   * A fragment of the report of which a page is the whole.
   *
   * @param page the address of that page, as links in the fragment are to name it
   */
  public HtmlFragment(String page) {
    this.page = page;
  }

  @Override
  public void render(Report report, Writer out) throws IOException {
    HtmlElement container = HtmlElement.named("div").attribute("class", "checker-report");
    body(container, report);
    // only ASCII, since the page around it has an encoding of its own
    container.tag().write(new HtmlWriter(out, new HtmlReferences(true)));
    out.append('\n');
  }

  private void body(HtmlElement container, Report report) {
    container.style(css);
    HtmlSummary.facts(container, "h2", report);
    whole(container);
    HtmlProblemTable.addTo(container, report.problems());
    HtmlFindingTable table = new HtmlFindingTable(page, HtmlAnchors.of(report.findings()));
    List<ReportedFinding> failed = with(Outcome.FAILED, report);
    if (failed.isEmpty()) {
      container.section("checker-findings", "Findings").add("p").text("Nothing failed.");
    } else {
      table.addTo(container.section("checker-findings", "Findings"), "What failed", failed);
    }
    List<ReportedFinding> undetermined = with(Outcome.UNDETERMINED, report);
    if (!undetermined.isEmpty()) {
      table.addTo(
          container.section("checker-undetermined", "What cannot be told, and what to declare"),
          "What is undetermined",
          undetermined);
    }
  }

  private void whole(HtmlElement container) {
    HtmlElement line = container.add("p");
    line.addInline("a").attribute("href", page).text("The whole report");
    line.text(" shows each finding in its source, and what else was examined, changed or waived.");
  }

  private static List<ReportedFinding> with(Outcome outcome, Report report) {
    return ByObject.worstFirst(report.findings()).stream()
        .filter(found -> found.outcome() == outcome)
        .toList();
  }
}
