package io.github.backupchecker.render.html;

import io.github.backupchecker.finding.Related;
import io.github.backupchecker.render.Excerpt;
import io.github.backupchecker.source.Location;
import java.util.List;

/** Source lines in the HTML report, with the range marked. */
final class HtmlSource {
  private HtmlSource() {}

  static void addTo(HtmlElement parent, Location place, List<Related> related) {
    add(parent, place, "");
    related.forEach(second -> add(parent, second.location(), second.message()));
  }

  private static void add(HtmlElement parent, Location place, String label) {
    HtmlElement figure = parent.add("figure");
    HtmlElement caption = figure.add("figcaption").code(place.toString());
    if (!label.isEmpty()) {
      caption.text(" " + label);
    }
    Excerpt.of(place).ifPresent(excerpt -> lines(figure.add("pre"), excerpt));
  }

  private static void lines(HtmlElement pre, Excerpt excerpt) {
    pre.addInline("span").text(excerpt.line() + " ");
    HtmlElement code = pre.addInline("code");
    code.shown(excerpt.before());
    String marked = excerpt.marked().isEmpty() ? " " : excerpt.marked();
    code.addInline("mark").shown(marked);
    code.shown(excerpt.after());
    excerpt.lastLine().ifPresent(last -> code.addInline("i").text(" up to line " + last));
  }
}
