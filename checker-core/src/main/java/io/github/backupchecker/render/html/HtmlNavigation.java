package io.github.backupchecker.render.html;

import org.jsoup.nodes.Element;

/** The links to all parts of the HTML report, taken from their headings so that none is missing. */
final class HtmlNavigation {
  private HtmlNavigation() {}

  static void fill(HtmlElement list, HtmlElement body) {
    for (Element heading : body.element().select("h2[id]")) {
      list.add("li").addInline("a").attribute("href", "#" + heading.id()).text(heading.text());
    }
  }
}
