package io.github.backupchecker.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * A document with one thing changed, as people change them: a key misspelt, a value of another
 * type, another word.
 *
 * @param path to what was changed
 */
record Mutation(JsonNode document, List<String> path) {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final List<JsonNode> VALUES =
      List.of(
          JSON.objectNode(),
          JSON.objectNode().put("nobodys", 1),
          JSON.objectNode().put("x-own", 1),
          JSON.objectNode().put("state", "locked"),
          JSON.objectNode().put("daily", "7 days"),
          JSON.objectNode().put("count", 7).put("durationType", "Days"),
          JSON.arrayNode(),
          JSON.arrayNode().add("a").add("b"),
          JSON.arrayNode().add(JSON.objectNode()),
          JSON.arrayNode().add(JSON.nullNode()),
          JSON.nullNode(),
          JSON.booleanNode(true),
          JSON.booleanNode(false),
          JSON.numberNode(0),
          JSON.numberNode(1),
          JSON.numberNode(24),
          JSON.numberNode(-1),
          JSON.numberNode(1.5),
          JSON.textNode(""),
          JSON.textNode("  "),
          JSON.textNode("${later}"),
          JSON.textNode("[parameters('x')]"),
          JSON.textNode("var.later"),
          JSON.textNode("word"),
          JSON.textNode("Locked"),
          JSON.textNode("ALWAYS_ON"),
          JSON.textNode("enabled"),
          JSON.textNode("off"),
          JSON.textNode("7 days"),
          JSON.textNode("7 Months"),
          JSON.textNode("7 fortnights"),
          JSON.textNode("4 weeks"),
          JSON.textNode("5 weeks"),
          JSON.textNode("24:00"),
          JSON.textNode("23:59"),
          JSON.textNode("sunday"),
          JSON.textNode("a/b"),
          JSON.textNode("a//b"),
          JSON.textNode("a@b.example"));

  static Mutation of(JsonNode valid, Random random) {
    JsonNode document = valid.deepCopy();
    JsonNode at = document;
    List<String> path = new ArrayList<>();
    while (true) {
      List<String> steps = steps(at);
      String step = steps.get(random.nextInt(steps.size()));
      path.add(step);
      JsonNode below = at instanceof ArrayNode ? at.get(Integer.parseInt(step)) : at.get(step);
      if (steps(below).isEmpty() || random.nextInt(4) == 0) {
        change(at, step, below, random);
        return new Mutation(document, path);
      }
      at = below;
    }
  }

  private static List<String> steps(JsonNode node) {
    List<String> steps = new ArrayList<>();
    node.properties().forEach(member -> steps.add(member.getKey()));
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      steps.add(Integer.toString(i));
    }
    return steps;
  }

  private static void change(JsonNode owner, String step, JsonNode value, Random random) {
    if (owner instanceof ArrayNode array) {
      array.set(Integer.parseInt(step), other(value, random));
    } else if (owner instanceof ObjectNode object) {
      if (random.nextInt(3) == 0) {
        object.remove(step);
        object.set(misspelt(step, random), value);
      } else {
        object.set(step, other(value, random));
      }
    }
  }

  private static JsonNode other(JsonNode value, Random random) {
    String text = value.asText();
    return switch (random.nextInt(8)) {
      case 0 -> JSON.arrayNode().add(value.deepCopy());
      case 1 -> text.isEmpty() ? JSON.nullNode() : JSON.textNode(misspelt(text, random));
      case 2 -> JSON.textNode(" " + text + " ");
      case 3 -> JSON.textNode(text.toUpperCase(Locale.ROOT));
      default -> VALUES.get(random.nextInt(VALUES.size())).deepCopy();
    };
  }

  private static String misspelt(String word, Random random) {
    int at = random.nextInt(word.length());
    return switch (random.nextInt(4)) {
      case 0 -> word.substring(0, at) + word.substring(at + 1);
      case 1 -> word.substring(0, at) + "-" + word.substring(at);
      case 2 -> "x-" + word;
      default -> word + "s";
    };
  }
}
