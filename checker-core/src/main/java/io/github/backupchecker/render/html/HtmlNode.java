package io.github.backupchecker.render.html;

import java.io.IOException;
import java.util.List;

/** What a page is made of: elements, text, and what is made while it is written. */
sealed interface HtmlNode permits HtmlTag, HtmlText, HtmlMarkup, HtmlPart {
  void write(HtmlWriter out) throws IOException;

  /** The text in it, without the elements around it. */
  default String text() {
    return "";
  }

  /**
   * Adds itself, if it is an element of a name, and the elements in it, in the order of the page.
   */
  default void collect(String name, List<HtmlTag> found) {}
}
