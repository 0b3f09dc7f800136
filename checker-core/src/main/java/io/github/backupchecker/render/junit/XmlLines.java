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
  private String begun = "";

  XmlLines(Writer out) throws IOException {
    this.out = out;
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  }

  /** Begins an element: its attributes follow, and then what is in it. */
  XmlLines element(String name) throws IOException {
    indent();
    out.write('<');
    out.write(name);
    begun = name;
    return this;
  }

  XmlLines attribute(String name, String value) throws IOException {
    out.write(' ');
    out.write(name);
    out.write("=\"");
    escaped(value);
    out.write('"');
    return this;
  }

  XmlLines attribute(String name, int value) throws IOException {
    return attribute(name, Integer.toString(value));
  }

  /** The elements that follow are in the one that was begun, until it is closed. */
  void open() throws IOException {
    out.write(">\n");
    open.push(begun);
  }

  void empty() throws IOException {
    out.write("/>\n");
  }

  void text(List<String> lines) throws IOException {
    out.write('>');
    String separator = "";
    for (String line : lines) {
      out.write(separator);
      escaped(line);
      separator = "\n";
    }
    end(begun);
  }

  void close() throws IOException {
    String name = open.pop();
    indent();
    end(name);
  }

  private void end(String name) throws IOException {
    out.write("</");
    out.write(name);
    out.write(">\n");
  }

  private void indent() throws IOException {
    for (int i = 0; i < open.size(); i++) {
      out.write("  ");
    }
  }

  private void escaped(String text) throws IOException {
    int written = 0;
    for (int i = 0; i < text.length(); i++) {
      String reference = reference(text.charAt(i));
      if (!reference.isEmpty()) {
        out.write(text, written, i - written);
        out.write(reference);
        written = i + 1;
      }
    }
    out.write(text, written, text.length() - written);
  }

  /** Empty for a character that is written as it is. */
  private static String reference(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      default -> "";
    };
  }
}
