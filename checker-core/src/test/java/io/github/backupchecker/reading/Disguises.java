package io.github.backupchecker.reading;

import java.util.List;
import java.util.Random;

/** Texts in which keys of ours, and what is nearly one, stand in every way that YAML allows. */
final class Disguises {
  private static final List<String> WORDS =
      List.of(
          "vaults",
          "agents",
          "policies",
          "defaults",
          "backup-checker",
          "policy",
          "polcy",
          "ploicy",
          "po licy",
          "-policy",
          "version",
          "versions",
          "retention",
          "protection-groups",
          "protection groups",
          "run",
          "do",
          "doo",
          "x",
          "x-y",
          "name",
          "type",
          "kind",
          "apiVersion",
          "resources",
          "properties",
          "Microsoft.RecoveryServices/vaults",
          "[concat('Microsoft.Recovery','Services/vaults')]",
          "backupManagementType",
          "securityPIN",
          "expiryTimeInUtcTicks",
          "azure:backup/x",
          "a: b",
          "it's");

  private final Random random;
  private final StringBuilder text = new StringBuilder();

  private Disguises(int seed) {
    this.random = new Random(seed);
  }

  static String of(int seed) {
    Disguises one = new Disguises(seed);
    if (one.random.nextInt(4) == 0) {
      one.text.append("&k ").append(one.word()).append("\n---\n");
    }
    one.mapping(0, 1 + one.random.nextInt(3));
    return one.text.toString();
  }

  private void mapping(int indent, int depth) {
    int entries = 1 + random.nextInt(3);
    for (int i = 0; i < entries; i++) {
      text.append(" ".repeat(indent));
      key(indent);
      boolean isLeaf = depth == 0;
      if (!isLeaf && random.nextInt(3) > 0) {
        text.append(random.nextInt(6) == 0 ? " &m\n" : "\n");
        mapping(indent + 1 + random.nextInt(2), depth - 1);
      } else if (random.nextBoolean()) {
        text.append(' ');
        flow(indent, depth);
        text.append('\n');
      } else {
        text.append(' ').append(scalar()).append('\n');
      }
    }
  }

  private void key(int indent) {
    switch (random.nextInt(14)) {
      case 0 ->
          text.append("? ").append(scalar()).append('\n').append(" ".repeat(indent)).append(':');
      case 1 ->
          text.append("? ")
              .append(scalar())
              .append(" # c\n")
              .append(" ".repeat(indent))
              .append(':');
      case 2 -> text.append("&a ").append(scalar()).append(" :");
      case 3 -> text.append("*k :");
      case 4 -> text.append("!t ").append(scalar()).append(':');
      case 5 -> text.append(scalar()).append("   \t :");
      case 6 -> text.append("<<: *m\n").append(" ".repeat(indent)).append(word()).append(':');
      default -> text.append(scalar()).append(':');
    }
  }

  private void flow(int indent, int depth) {
    text.append('{');
    int entries = 1 + random.nextInt(3);
    for (int i = 0; i < entries; i++) {
      text.append(blank(indent));
      text.append(scalar().replace("\n", "\n" + " ".repeat(indent + 1))).append(blank(indent));
      if (random.nextInt(3) > 0) {
        text.append(": ");
        if (depth > 0 && random.nextBoolean()) {
          flow(indent, depth - 1);
        } else {
          text.append(scalar());
        }
        text.append(blank(indent));
      }
      text.append(i + 1 == entries && random.nextBoolean() ? "" : ",");
    }
    text.append('}');
  }

  private String blank(int indent) {
    return switch (random.nextInt(8)) {
      case 0 -> "\n" + " ".repeat(indent + 1);
      case 1 -> " # c\n" + " ".repeat(indent + 1);
      case 2 -> "";
      default -> " ";
    };
  }

  private String scalar() {
    String word = word();
    int at = random.nextInt(word.length());
    String first = word.substring(0, at);
    String rest = word.substring(at);
    return switch (random.nextInt(14)) {
      case 0 -> "'" + word.replace("'", "''") + "'";
      case 1 -> '"' + word + '"';
      case 2 ->
          '"' + first + String.format("\\x%02x", (int) rest.charAt(0)) + rest.substring(1) + '"';
      case 3 ->
          '"' + first + String.format("\\u%04x", (int) rest.charAt(0)) + rest.substring(1) + '"';
      case 4 -> '"' + first + "\\\n   " + rest + '"';
      case 5 -> '"' + first + "\\/" + rest + '"';
      case 6 -> '"' + first + "\\ " + rest + '"';
      case 7 -> "'" + first + "''" + rest + "'";
      case 8 -> first + "\n " + rest;
      default -> word;
    };
  }

  private String word() {
    return WORDS.get(random.nextInt(WORDS.size()));
  }
}
