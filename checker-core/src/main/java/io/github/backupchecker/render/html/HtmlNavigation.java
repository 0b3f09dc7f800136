package io.github.backupchecker.render.html;

import java.util.ArrayList;
import java.util.List;

/** The links to all parts of the HTML report, taken from their headings so that none is missing. */
final class HtmlNavigation {
  private HtmlNavigation() {}

  static void fill(HtmlElement list, HtmlElement body) {
    List<HtmlTag> headings = new ArrayList<>();
    body.tag().collect("h2", headings);
    for (HtmlTag heading : headings) {
      if (!heading.attribute("id").isEmpty()) {
        link(list.add("li"), heading);
      }
    }
  }

  private static void link(HtmlElement item, HtmlTag heading) {
    item.addInline("a").attribute("href", "#" + heading.attribute("id")).text(heading.text());
  }
}
