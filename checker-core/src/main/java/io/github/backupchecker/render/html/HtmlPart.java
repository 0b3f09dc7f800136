package io.github.backupchecker.render.html;

import java.io.IOException;
import java.util.function.BiConsumer;

/**
 * A repeated part of a page, made item by item while it is written: a long report takes no more
 * memory than a short one.
 */
record HtmlPart<T>(Iterable<T> items, BiConsumer<HtmlElement, T> body) implements HtmlNode {
  @Override
  public void write(HtmlWriter out) throws IOException {
    for (T item : items) {
      HtmlElement holder = HtmlElement.named("template");
      body.accept(holder, item);
      holder.tag().writeContent(out);
    }
  }
}
