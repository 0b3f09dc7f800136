package io.github.backupchecker.render.html;

import io.github.backupchecker.finding.Citation;
import io.github.backupchecker.render.VendorPage;
import io.github.backupchecker.render.VisibleText;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.Location;
import java.util.List;
import java.util.function.BiConsumer;

/** An element of the HTML report, in which whatever an input says is text and nothing else. */
record HtmlElement(HtmlTag tag) {
  /** An element that is in no other. */
  static HtmlElement named(String name) {
    return new HtmlElement(new HtmlTag(name));
  }

  /** Appends an element on a line of its own and gives it back. */
  HtmlElement add(String name, String... classes) {
    shown("\n");
    return addInline(name, classes);
  }

  /** Appends an element to the line and gives it back. */
  HtmlElement addInline(String name, String... classes) {
    HtmlTag child = new HtmlTag(name);
    tag.add(child);
    if (classes.length > 0) {
      child.set("class", String.join(" ", classes));
    }
    return new HtmlElement(child);
  }

  /** Repeats a body for every item, when the page is written. */
  <T> void each(Iterable<T> items, BiConsumer<HtmlElement, T> body) {
    tag.add(new HtmlPart<>(items, body));
  }

  HtmlElement text(String text) {
    return shown(VisibleText.of(text));
  }

  /** Text in which nothing is hidden any more. */
  HtmlElement shown(String visible) {
    tag.add(new HtmlText(visible));
    return this;
  }

  /** The style sheet of the page, on a line of its own. */
  void style(String css) {
    add("style").tag.add(new HtmlMarkup(css));
  }

  /** Items one after the other, with commas between them. */
  <T> HtmlElement listed(Iterable<T> items, BiConsumer<HtmlElement, T> item) {
    boolean isFirst = true;
    for (T one : items) {
      item.accept(isFirst ? this : text(", "), one);
      isFirst = false;
    }
    return this;
  }

  HtmlElement code(String text) {
    addInline("code").text(text);
    return this;
  }

  HtmlElement code(Address address) {
    return code(address.text());
  }

  HtmlElement place(Location location) {
    addInline("span", "place").text(location.toString());
    return this;
  }

  /** The same on a line of its own, below what is said already. */
  HtmlElement placeBelow(Location location) {
    addInline("br");
    return place(location);
  }

  HtmlElement attribute(String name, String value) {
    tag.set(name, VisibleText.of(value));
    return this;
  }

  /** A heading with an anchor that links inside the file may name. */
  HtmlElement section(String id, String title) {
    HtmlElement section = add("section").attribute("aria-labelledby", id);
    section.add("h2").attribute("id", id).text(title);
    return section;
  }

  /** A table that scrolls on a narrow screen, with one heading cell a column. */
  HtmlElement table(String caption, List<String> columns) {
    HtmlElement frame = add("div", "scroll").attribute("tabindex", "0");
    frame.attribute("role", "region").attribute("aria-label", caption);
    HtmlElement table = frame.add("table");
    table.add("caption").text(caption);
    HtmlElement row = table.add("thead").add("tr");
    for (String column : columns) {
      row.add("th").attribute("scope", "col").text(column);
    }
    return table.add("tbody");
  }

  /** The heading of a row. */
  HtmlElement rowHeading() {
    return add("th").attribute("scope", "row");
  }

  /** A link where the vendor's documentation is cited; anything else stays text. */
  HtmlElement citation(Citation citation) {
    return citation(citation.section(), citation.link());
  }

  HtmlElement citation(String title, String link) {
    if (!VendorPage.is(link)) {
      return text(title);
    }
    addInline("a").attribute("href", link).attribute("rel", "noreferrer").text(title);
    return this;
  }
}
