package io.github.backupchecker.render.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A table as RFC 4180 has it, read strictly. */
public final class CsvTable {
  private final String text;
  private int at;

  private CsvTable(String text) {
    this.text = text;
  }

  /** Each row by the names of the first. */
  public static List<Map<String, String>> read(String text) {
    CsvTable table = new CsvTable(text);
    List<String> names = table.row();
    List<Map<String, String>> rows = new ArrayList<>();
    while (table.at < text.length()) {
      List<String> fields = table.row();
      require(fields.size() == names.size(), "a row of " + fields.size());
      Map<String, String> row = new HashMap<>();
      for (int i = 0; i < names.size(); i++) {
        row.put(names.get(i), fields.get(i));
      }
      rows.add(row);
    }
    return rows;
  }

  private List<String> row() {
    List<String> fields = new ArrayList<>();
    fields.add(field());
    while (text.startsWith(",", at)) {
      at++;
      fields.add(field());
    }
    require(text.startsWith("\r\n", at), "no end of line at " + at);
    at += 2;
    return fields;
  }

  private String field() {
    return text.startsWith("\"", at) ? quoted() : plain();
  }

  private String plain() {
    int from = at;
    while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
      require(text.charAt(at) != '"', "a quote at " + at);
      at++;
    }
    return text.substring(from, at);
  }

  private String quoted() {
    StringBuilder field = new StringBuilder();
    at++;
    while (true) {
      int end = text.indexOf('"', at);
      require(end >= 0, "no closing quote");
      field.append(text, at, end);
      at = end + 1;
      if (!text.startsWith("\"", at)) {
        return field.toString();
      }
      field.append('"');
      at++;
    }
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
