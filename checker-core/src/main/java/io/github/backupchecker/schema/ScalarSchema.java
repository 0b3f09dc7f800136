package io.github.backupchecker.schema;

import io.github.backupchecker.binding.ScalarType;
import io.github.backupchecker.render.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A value of a type. It is read as it was typed, so that it may be a number or a boolean to YAML.
 */
record ScalarSchema(ScalarType<?> type) {
  private static final String INTEGER = "integer";
  private static final String WHOLE = "1";
  private static final String NEGATIVE = "-1";
  private static final String FRACTION = "1.5";
  private static final String TRUE = "true";

  Stream<JsonWriter.Body> branches() {
    Stream<JsonWriter.Body> words =
        type.words().isEmpty()
            ? Stream.empty()
            : Stream.of(json -> json.array("enum", type.words(), WrittenValue::write));
    return Stream.concat(words, Stream.of(this::written));
  }

  private void written(JsonWriter json) throws IOException {
    List<String> types = types();
    json.member("description", type.expected());
    json.texts("type", types);
    if (type.pattern().isPresent()) {
      json.member("pattern", SharedPattern.whole(type.pattern().get()));
    }
    if (types.contains(INTEGER) && !reads(NEGATIVE)) {
      json.member("minimum", 0);
    }
    if (!type.examples().isEmpty()) {
      json.array("examples", type.examples(), WrittenValue::write);
    }
  }

  /** A number among words is one of them, and stands with them. */
  private List<String> types() {
    List<String> types = new ArrayList<>(List.of("string"));
    if (reads(TRUE)) {
      types.add("boolean");
    }
    if (reads(FRACTION)) {
      types.add("number");
    } else if (type.words().isEmpty() && reads(WHOLE)) {
      types.add(INTEGER);
    }
    return types;
  }

  /** Whether a text is read, or may be: what has no pattern is for the reader alone to judge. */
  private boolean reads(String text) {
    return type.pattern().isEmpty() || type.parse(text).isPresent();
  }
}
