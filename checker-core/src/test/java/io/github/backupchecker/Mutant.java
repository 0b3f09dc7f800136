package io.github.backupchecker;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A text that was damaged at a place or three, as editors, merges and attackers damage files.
 *
 * @param name of the file
 * @param text damaged
 */
record Mutant(String name, String text) {
  private static final int MOST_WOUNDS = 3;

  /** What stands for something in YAML, JSON, a shell, a terminal, HTML or a build's log. */
  private static final List<String> SPLINTERS =
      List.of(
          "\t",
          "\r",
          "\n",
          "\u0000",
          "\u0007",
          "\u001b[31m",
          "\u0085",
          "\u00a0",
          "\u2028",
          "\ufeff",
          "\u202e",
          "\u200b",
          "\ud800",
          "\udc00",
          "\ud83d\ude00",
          "\udb40\udc20",
          "\ud834\udd75",
          "\ufe0f",
          "'",
          "\"",
          "\\",
          "`",
          "#",
          ": ",
          "- ",
          ", ",
          "{",
          "}",
          "[",
          "]",
          "|",
          ">",
          "&a ",
          "*a",
          "!x ",
          "<<: ",
          "? ",
          "%",
          "@",
          "---\n",
          "...\n",
          "${x}",
          "$(x)",
          "{{ x }}",
          "<b>",
          "</pre>",
          "<!--part-0-->",
          "]]>",
          "&amp;",
          "##vso[task.complete]",
          "::error::",
          "null",
          "true",
          "-1",
          "1e9",
          "99999999999999999999",
          "0x1F",
          "2.0.9262.0",
          "locked",
          "x".repeat(3000),
          "[".repeat(300),
          "agents:\n",
          "passphrase: ",
          "\"securityPIN\": ",
          "-SecurityPIN ");

  static Mutant of(String name, String text, Random random) {
    String damaged = text;
    for (int wounds = 1 + random.nextInt(MOST_WOUNDS); wounds > 0; wounds--) {
      damaged = damaged.isEmpty() ? "x" : wound(damaged, random);
    }
    return new Mutant(name, damaged);
  }

  private static String wound(String text, Random random) {
    int at = random.nextInt(text.length());
    int to = Math.min(text.length(), at + 1 + random.nextInt(8));
    String splinter = SPLINTERS.get(random.nextInt(SPLINTERS.size()));
    return switch (random.nextInt(7)) {
      case 0 -> text.substring(0, at) + splinter + text.substring(at);
      case 1 -> text.substring(0, at) + splinter + text.substring(to);
      case 2 -> text.substring(0, at) + text.substring(to);
      case 3 -> text.substring(0, at);
      case 4 -> text.substring(0, at) + text.substring(at, to).repeat(3) + text.substring(to);
      case 5 -> swapped(text, random);
      default -> text.substring(0, at) + (char) random.nextInt(0x3000) + text.substring(at);
    };
  }

  private static String swapped(String text, Random random) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    if (lines.isEmpty()) {
      return text;
    }
    int one = random.nextInt(lines.size());
    String moved = lines.remove(one);
    lines.add(random.nextInt(lines.size() + 1), moved);
    return String.join("\n", lines) + "\n";
  }
}
