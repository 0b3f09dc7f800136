package io.github.backupchecker.schema;

import io.github.backupchecker.binding.Placeholder;
import io.github.backupchecker.render.JsonWriter;
import java.io.IOException;
import java.util.List;

/** What another tool has yet to fill in, wherever a value may stand. */
final class PlaceholderSchema {
  private static final String NAME = "placeholder";

  private PlaceholderSchema() {}

  static void refer(JsonWriter json) throws IOException {
    json.member("$ref", "#/$defs/" + NAME);
  }

  /** Nothing at all is one. */
  static void refuse(JsonWriter json) throws IOException {
    json.member(NAME, false);
  }

  static void write(JsonWriter json) throws IOException {
    json.object(
        NAME,
        members -> {
          members.member(
              "description", "A value that another tool has yet to fill in, such as ${retention}.");
          members.array(
              "anyOf",
              List.<JsonWriter.Body>of(PlaceholderSchema::text, PlaceholderSchema::list),
              JsonWriter::object);
        });
  }

  private static void text(JsonWriter json) throws IOException {
    json.member("type", "string");
    json.member(
        "pattern",
        String.join(
            "|",
            SharedPattern.anywhere(Placeholder.ANYWHERE),
            SharedPattern.whole(Placeholder.EXPRESSION),
            SharedPattern.whole(Placeholder.VARIABLE)));
  }

  /** An expression in brackets without quotes, which YAML takes for a list. */
  private static void list(JsonWriter json) throws IOException {
    json.member("type", "array");
    json.member("minItems", 1);
    json.member("maxItems", 1);
    json.object(
        "items",
        item -> {
          item.member("type", "string");
          item.member("pattern", SharedPattern.whole(Placeholder.CALL));
        });
  }
}
