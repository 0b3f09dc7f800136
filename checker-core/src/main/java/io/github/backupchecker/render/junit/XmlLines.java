package io.github.backupchecker.render.junit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** XML, an element on a line; texts hold no character that XML forbids. */
final class XmlLines {
  private final StringBuilder out =
      new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  private final Deque<String> open = new ArrayDeque<>();

  void open(String name, Map<String, String> attributes) {
    tag(name, attributes).append(">\n");
    open.push(name);
  }

  void empty(String name, Map<String, String> attributes) {
    tag(name, attributes).append("/>\n");
  }

  void text(String name, Map<String, String> attributes, List<String> lines) {
    tag(name, attributes).append('>').append(escaped(String.join("\n", lines)));
    out.append("</").append(name).append(">\n");
  }

  void close() {
    String name = open.pop();
    indent().append("</").append(name).append(">\n");
  }

  private StringBuilder tag(String name, Map<String, String> attributes) {
    indent().append('<').append(name);
    attributes.forEach(
        (key, value) ->
            out.append(' ').append(key).append("=\"").append(escaped(value)).append('"'));
    return out;
  }

  private StringBuilder indent() {
    return out.append("  ".repeat(open.size()));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
