package io.github.backupchecker.render.html;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The repeated parts of a page, made one by one while it is written: a long report takes no more
 * memory than a short one.
 */
final class HtmlParts {
  /** No text can be taken for one: in text and attributes an angle bracket is escaped. */
  private static final Pattern PLACE = Pattern.compile("<!--part-(\\d+)-->");

  private final List<Part<?>> parts = new ArrayList<>();
  private final Document.OutputSettings settings;

  HtmlParts(Document.OutputSettings settings) {
    this.settings = settings;
  }

  private record Part<T>(Iterable<T> items, BiConsumer<HtmlElement, T> body) {}

  /** The place in the page where the body is written once for every item. */
  <T> Comment add(Iterable<T> items, BiConsumer<HtmlElement, T> body) {
    parts.add(new Part<>(items, body));
    return new Comment("part-" + (parts.size() - 1));
  }

  void write(String html, Writer out) throws IOException {
    Matcher place = PLACE.matcher(html);
    int written = 0;
    while (place.find()) {
      out.append(html, written, place.start());
      write(parts.get(Integer.parseInt(place.group(1))), out);
      written = place.end();
    }
    out.append(html, written, html.length());
  }

  private <T> void write(Part<T> part, Writer out) throws IOException {
    for (T item : part.items()) {
      Element parent = new Document("").outputSettings(settings).appendElement("template");
      part.body().accept(new HtmlElement(parent, this), item);
      write(parent.html(), out);
    }
  }
}
