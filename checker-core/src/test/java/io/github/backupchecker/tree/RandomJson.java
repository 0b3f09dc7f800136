package io.github.backupchecker.tree;

import java.util.List;
import java.util.Random;

/** JSON texts that are YAML as well: no comments, tabs, or escaped slashes. */
record RandomJson(Random random, StringBuilder text) {
  private static final int DEEPEST = 5;
  private static final List<String> SPACES = List.of("", "", " ", "  ", "\n", "\r\n  ", "\n\n ");
  private static final List<String> PLAIN =
      List.of("0", "-1", "2.50", "1e3", "-2.5E-7", "true", "false", "null");
  private static final List<String> PIECES =
      List.of(
          "a",
          "<<",
          "b c",
          "é",
          "😀",
          "\\n",
          "\\t",
          "\\\"",
          "\\\\",
          "\\u00e9",
          "*a",
          "&b",
          "!c ",
          "# d",
          ": ",
          "{{ e }}",
          "'",
          "[",
          "}",
          ",",
          "- ",
          "no",
          "null",
          "\\uD83D\\uDE00");

  static String of(long seed) {
    RandomJson json = new RandomJson(new Random(seed), new StringBuilder());
    json.space();
    json.value(DEEPEST);
    json.space();
    return json.text().toString();
  }

  private void value(int depth) {
    int choice = random.nextInt(depth == 0 ? 2 : 4);
    switch (choice) {
      case 0 -> text.append(any(PLAIN));
      case 1 -> string();
      case 2 -> collection("[", "]", () -> value(depth - 1));
      default -> collection("{", "}", () -> entry(depth - 1));
    }
  }

  private void entry(int depth) {
    string();
    text.append(':');
    space();
    value(depth);
  }

  private void collection(String open, String close, Runnable item) {
    text.append(open);
    space();
    int size = random.nextInt(4);
    for (int i = 0; i < size; i++) {
      text.append(i == 0 ? "" : ",");
      space();
      item.run();
      space();
    }
    text.append(close);
  }

  private void string() {
    text.append('"');
    for (int i = random.nextInt(4); i > 0; i--) {
      text.append(any(PIECES));
    }
    text.append('"');
  }

  private void space() {
    text.append(any(SPACES));
  }

  private String any(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
