package io.github.backupchecker.render.junit;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** XML, an element on a line; texts hold no character that XML forbids. */
final class XmlLines {
  private final Writer out;
  private final Deque<String> open = new ArrayDeque<>();
  private String indent = "";
  private String begun = "";

  XmlLines(Writer out) throws IOException {
    this.out = out;
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  }

  /** Begins an element: its attributes follow, and then what is in it. */
  XmlLines element(String name) throws IOException {
    out.write(indent);
    out.write("<");
    out.write(name);
    begun = name;
    return this;
  }

  XmlLines attribute(String name, String value) throws IOException {
    return attribute(name, XmlText.of(value));
  }

  XmlLines attribute(String name, XmlText value) throws IOException {
    return attribute(name, value, XmlText.EMPTY);
  }

  /** An attribute whose value has two parts. */
  XmlLines attribute(String name, XmlText first, XmlText second) throws IOException {
    out.write(" ");
    out.write(name);
    out.write("=\"");
    out.write(first.written());
    out.write(second.written());
    out.write("\"");
    return this;
  }

  XmlLines attribute(String name, int value) throws IOException {
    return attribute(name, Integer.toString(value));
  }

  /** The elements that follow are in the one that was begun, until it is closed. */
  void open() throws IOException {
    out.write(">\n");
    open.push(begun);
    indent = "  ".repeat(open.size());
  }

  void empty() throws IOException {
    out.write("/>\n");
  }

  void text(List<String> lines) throws IOException {
    out.write(">");
    String separator = "";
    for (String line : lines) {
      out.write(separator);
      out.write(XmlText.of(line).written());
      separator = "\n";
    }
    end(begun);
  }

  void close() throws IOException {
    String name = open.pop();
    indent = "  ".repeat(open.size());
    out.write(indent);
    end(name);
  }

  private void end(String name) throws IOException {
    out.write("</");
    out.write(name);
    out.write(">\n");
  }
}
