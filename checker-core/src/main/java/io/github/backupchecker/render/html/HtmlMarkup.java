package io.github.backupchecker.render.html;

import java.io.IOException;

/** What a page has as it stands, such as its style sheet: never a word of an input. */
record HtmlMarkup(String markup) implements HtmlNode {
  @Override
  public void write(HtmlWriter out) throws IOException {
    out.markup(markup);
  }
}
