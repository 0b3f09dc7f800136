package io.github.backupchecker.render.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An element: its attributes and what is in it, each in the order in which it was given. */
final class HtmlTag implements HtmlNode {
  /** Those that hold nothing, and have no end. */
  private static final Set<String> VOID =
      Set.of(
          "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source",
          "track", "wbr");

  private final String name;
  private Map<String, String> attributes = Map.of();
  private List<HtmlNode> content = List.of();

  HtmlTag(String name) {
    this.name = name;
  }

  void add(HtmlNode node) {
    if (content.isEmpty()) {
      // most hold a text or two
      content = new ArrayList<>(2);
    }
    content.add(node);
  }

  void set(String attribute, String value) {
    if (attributes.isEmpty()) {
      // most have none or one
      attributes = new LinkedHashMap<>(2);
    }
    attributes.put(attribute, value);
  }

  /** What an attribute says, empty where there is none. */
  String attribute(String attribute) {
    return attributes.getOrDefault(attribute, "");
  }

  @Override
  public String text() {
    StringBuilder text = new StringBuilder();
    for (HtmlNode node : content) {
      text.append(node.text());
    }
    return text.toString();
  }

  @Override
  public void collect(String wanted, List<HtmlTag> found) {
    if (name.equals(wanted)) {
      found.add(this);
    }
    for (HtmlNode node : content) {
      node.collect(wanted, found);
    }
  }

  @Override
  public void write(HtmlWriter out) throws IOException {
    out.markup("<").markup(name);
    if (!attributes.isEmpty()) {
      for (Map.Entry<String, String> attribute : attributes.entrySet()) {
        out.attribute(attribute.getKey(), attribute.getValue());
      }
    }
    out.markup(">");
    if (!VOID.contains(name)) {
      writeContent(out);
      out.markup("</").markup(name).markup(">");
    }
  }

  void writeContent(HtmlWriter out) throws IOException {
    for (int i = 0; i < content.size(); i++) {
      content.get(i).write(out);
    }
  }
}
