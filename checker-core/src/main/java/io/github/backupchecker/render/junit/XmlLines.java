package io.github.backupchecker.render.junit;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** XML, an element on a line; texts hold no character that XML forbids. */
final class XmlLines {
  private final Writer out;
  private final Deque<String> open = new ArrayDeque<>();

  XmlLines(Writer out) throws IOException {
    this.out = out;
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  }

  void open(String name, Map<String, String> attributes) throws IOException {
    tag(name, attributes).append(">\n");
    open.push(name);
  }

  void empty(String name, Map<String, String> attributes) throws IOException {
    tag(name, attributes).append("/>\n");
  }

  void text(String name, Map<String, String> attributes, List<String> lines) throws IOException {
    tag(name, attributes).append('>').append(escaped(String.join("\n", lines)));
    out.append("</").append(name).append(">\n");
  }

  void close() throws IOException {
    String name = open.pop();
    indent().append("</").append(name).append(">\n");
  }

  private Writer tag(String name, Map<String, String> attributes) throws IOException {
    indent().append('<').append(name);
    for (Map.Entry<String, String> one : attributes.entrySet()) {
      out.append(' ').append(one.getKey()).append("=\"").append(escaped(one.getValue()));
      out.append('"');
    }
    return out;
  }

  private Writer indent() throws IOException {
    return out.append("  ".repeat(open.size()));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
