package io.github.backupchecker.render.html;

import java.io.IOException;

/** Text of a page, which is written so that it is nothing else. */
record HtmlText(String text) implements HtmlNode {
  @Override
  public void write(HtmlWriter out) throws IOException {
    out.text(text);
  }
}
