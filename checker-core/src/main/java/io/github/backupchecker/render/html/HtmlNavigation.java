package io.github.backupchecker.render.html;

/** The links to all parts of the HTML report, taken from their headings so that none is missing. */
final class HtmlNavigation {
  private HtmlNavigation() {}

  static void fill(HtmlElement list, HtmlElement body) {
    body.tag()
        .tags()
        .filter(one -> one.is("h2") && !one.attribute("id").isEmpty())
        .toList()
        .forEach(heading -> link(list.add("li"), heading));
  }

  private static void link(HtmlElement item, HtmlTag heading) {
    item.addInline("a").attribute("href", "#" + heading.attribute("id")).text(heading.text());
  }
}
