package io.github.backupchecker.scan;

import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/** Texts that are nearly YAML, and often are. */
public final class RandomYaml {
  private static final List<String> LINES =
      List.of(
          "key: value",
          "key: value",
          "other: 1",
          "key:",
          "key:",
          "- item",
          "- item",
          "- key: value",
          "- - nested",
          "-",
          "key: |",
          "key: >-",
          "key: |+",
          "- |2",
          "key: [a, b]",
          "key: {a: b, c: [d], \"e\":f}",
          "key: [a,",
          "b, ]",
          "{ a: b,",
          "c }",
          "]",
          "}",
          "key: 'quoted'",
          "'quoted key': value",
          "key: \"quo\\tted\"",
          "key: \"more",
          "than one line\"",
          "key: 'more",
          "than ''one'' line'",
          "words of a text",
          "words: of: a text",
          "# comment",
          "key: value # comment",
          "",
          "",
          "   ",
          "key: &a value",
          "key: &a",
          "- &b",
          "key: *a",
          "- *b",
          "<<: *a",
          "key: !t value",
          "key: !t",
          "- !!str value",
          "&c",
          "---",
          "--- # comment",
          "...",
          "? key",
          ": value",
          "key:\tvalue",
          "key : value",
          "-1",
          "-a: b",
          "a#b: c#d",
          "http://a:1/b: c",
          "\u00e9: \ud83d\ude00",
          "key: value\u3000",
          "\ttab",
          "key: value\t",
          "%a");

  private static final List<String> PIECES =
      List.of(
          ": ",
          "- ",
          "\n",
          "\n  ",
          "  ",
          " ",
          "\t",
          "\"",
          "'",
          "|",
          ">",
          "#",
          " #",
          "[",
          "]",
          "{",
          "}",
          ",",
          "&a",
          "*a",
          "!",
          "!t ",
          "---",
          "\n---\n",
          "...",
          "?",
          ":",
          "-",
          "\\",
          "\r\n",
          "\u2028",
          "\u0085",
          "\ufeff",
          "\u00e9",
          "\ud83d\ude00",
          "\u0007",
          "x",
          "''",
          "%",
          "@");

  private RandomYaml() {}

  public static String of(int seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    int lines = 1 + random.nextInt(9);
    int indent = 0;
    String end = random.nextInt(8) == 0 ? "\r\n" : "\n";
    for (int i = 0; i < lines; i++) {
      text.append(" ".repeat(indent)).append(LINES.get(random.nextInt(LINES.size()))).append(end);
      indent = Math.max(0, indent + random.nextInt(5) - 2);
    }
    int length = text.length();
    return random.nextInt(4) == 0
        ? damaged(text.toString(), random)
        : text.substring(0, random.nextInt(6) == 0 ? random.nextInt(length + 1) : length);
  }

  /** One of several texts with a few places changed. */
  public static String damaged(List<String> sources, int seed) {
    return damaged(sources.get(Math.floorMod(seed, sources.size())), new Random(seed));
  }

  /** A text with a few places changed. */
  public static String damaged(String whole, Random random) {
    StringBuilder text = new StringBuilder(whole);
    int changes = 1 + random.nextInt(3);
    for (int i = 0; i < changes; i++) {
      int from = random.nextInt(text.length() + 1);
      int to = Math.min(text.length(), from + random.nextInt(random.nextInt(4) == 0 ? 30 : 3));
      String piece = random.nextInt(3) == 0 ? "" : PIECES.get(random.nextInt(PIECES.size()));
      text.replace(from, to, piece);
    }
    return text.toString();
  }

  /** What is left of a text of which something is true when all is cut that it does not take. */
  public static String least(String whole, Predicate<String> isStill) {
    String text = whole;
    for (int size = whole.length() / 2; size > 0; size = size / 2) {
      int from = 0;
      while (from + size <= text.length()) {
        String shorter = text.substring(0, from) + text.substring(from + size);
        boolean isCut = isStill.test(shorter);
        text = isCut ? shorter : text;
        from += isCut ? 0 : size;
      }
    }
    return text;
  }
}
