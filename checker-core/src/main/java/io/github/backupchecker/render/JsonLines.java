package io.github.backupchecker.render;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The text of a JSON value while it grows, with its commas and line ends and an indent. */
final class JsonLines {
  private static final int MOST_KEPT = 8192;

  private final Writer out;
  private final StringBuilder text = new StringBuilder();

  /** How members are named, each looked through once. */
  private final Map<String, String> names = new HashMap<>();

  /** What a line begins with, depth by depth. */
  private final List<String> indents = new ArrayList<>(List.of("\n"));

  private int depth;
  private boolean isFirst = true;
  private boolean isNamed;

  JsonLines(Writer out) {
    this.out = out;
  }

  /** The name of a member, whose value is what comes next. */
  void name(String name) {
    begin();
    text.append(names.computeIfAbsent(name, any -> JsonEscapes.quoted(any) + ": "));
    isNamed = true;
  }

  void string(String value) throws IOException {
    begin();
    JsonEscapes.append(value, text);
    writeMany();
  }

  /** A value that is written as it stands. */
  void literal(String value) {
    begin();
    text.append(value);
  }

  void open(char bracket) {
    begin();
    text.append(bracket);
    depth++;
    if (depth == indents.size()) {
      indents.add(indents.get(depth - 1) + "  ");
    }
    isFirst = true;
  }

  void close(char bracket) throws IOException {
    depth--;
    if (!isFirst) {
      indent();
    }
    text.append(bracket);
    isFirst = false;
    writeMany();
  }

  /** Writes all that is still kept. */
  void flush() throws IOException {
    out.append(text).flush();
    text.setLength(0);
  }

  private void begin() {
    if (isNamed || depth == 0) {
      isNamed = false;
      return;
    }
    if (!isFirst) {
      text.append(',');
    }
    isFirst = false;
    indent();
  }

  private void indent() {
    text.append(indents.get(depth));
  }

  private void writeMany() throws IOException {
    if (text.length() > MOST_KEPT) {
      out.append(text);
      text.setLength(0);
    }
  }
}
