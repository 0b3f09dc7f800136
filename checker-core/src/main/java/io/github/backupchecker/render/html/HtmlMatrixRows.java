package io.github.backupchecker.render.html;

import io.github.backupchecker.evaluation.ReportedFinding;
import io.github.backupchecker.finding.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rows of the matrix in the HTML report.
 *
 * @param columns how many groups of rules there are
 */
record HtmlMatrixRows(HtmlAnchors anchors, int columns) {
  private static final int NAMED = 5;

  /** How many objects of a vault came to what. */
  void totals(HtmlElement rows, MatrixVault vault) {
    HtmlElement row = rows.add("tr");
    row.rowHeading()
        .code(vault.name())
        .text(" (" + HtmlCounts.counted(vault.rows().size(), "object") + ")");
    totals(row, vault.rows());
  }

  /** Objects of which nothing is to be said but that there are so many. */
  void counted(HtmlElement rows, List<MatrixRow> objects) {
    HtmlElement row = rows.add("tr");
    row.rowHeading().text(HtmlCounts.counted(objects.size(), "object") + " without findings");
    totals(row, objects);
  }

  private void totals(HtmlElement row, List<MatrixRow> objects) {
    for (int column = 0; column < columns; column++) {
      HtmlElement cell = row.addInline("td");
      Map<HtmlSign, Integer> totals = MatrixVault.totals(objects, column);
      if (totals.isEmpty()) {
        HtmlSign.NOT_EXAMINED.addTo(cell);
      }
      for (Map.Entry<HtmlSign, Integer> total : totals.entrySet()) {
        total(cell.addInline("div"), total.getKey(), total.getValue());
      }
    }
  }

  private static void total(HtmlElement line, HtmlSign sign, int count) {
    sign.addTo(line);
    line.text(" " + count);
  }

  /** One object, or several that look alike. */
  void alike(HtmlElement rows, List<MatrixRow> objects) {
    HtmlElement row = rows.add("tr");
    HtmlElement heading = row.rowHeading();
    names(heading, objects.subList(0, Math.min(NAMED, objects.size())));
    if (objects.size() > NAMED) {
      HtmlElement more = heading.add("details");
      more.add("summary").text("and " + (objects.size() - NAMED) + " more like these");
      names(more, objects.subList(NAMED, objects.size()));
    }
    for (MatrixCell cell : objects.get(0).cells()) {
      HtmlElement data = row.addInline("td");
      for (MatrixCell.Shown shown : cell.shown()) {
        boolean isAlone = objects.size() == 1;
        shown(data, shown, isAlone ? cell.first(shown.sign()) : Optional.empty());
      }
    }
  }

  private void names(HtmlElement parent, List<MatrixRow> objects) {
    parent.listed(objects, this::name);
  }

  private void name(HtmlElement list, MatrixRow row) {
    anchors.name(list, row.object());
  }

  private void shown(HtmlElement cell, MatrixCell.Shown shown, Optional<ReportedFinding> linked) {
    if (shown.findings() == 0) {
      shown.sign().addTo(cell);
      return;
    }
    HtmlElement line = cell.addInline("div");
    HtmlElement text = linked.map(found -> anchors.link(line, found)).orElse(line);
    shown.sign().addTo(text);
    text.text(" " + shown.findings());
    shown
        .heaviest()
        .map(Severity::word)
        .ifPresent(word -> text.text(" ").addInline("small").text(word));
  }
}
