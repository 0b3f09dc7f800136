package io.github.backupchecker.render.html;

import java.io.IOException;
import java.util.stream.Stream;

/** What a page is made of: elements, text, and what is made while it is written. */
sealed interface HtmlNode permits HtmlTag, HtmlText, HtmlMarkup, HtmlPart {
  void write(HtmlWriter out) throws IOException;

  /** The text in it, without the elements around it. */
  default String text() {
    return "";
  }

  /** Itself and the elements in it, in the order of the page. */
  default Stream<HtmlTag> tags() {
    return Stream.empty();
  }
}
