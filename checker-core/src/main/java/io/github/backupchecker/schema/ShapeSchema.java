package io.github.backupchecker.schema;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.github.backupchecker.binding.Key;
import io.github.backupchecker.binding.Shape;
import io.github.backupchecker.render.JsonWriter;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An object with the keys of a shape and its writer's own; no body at all is an empty one. */
record ShapeSchema(Shape shape) {

  void write(JsonWriter json) throws IOException {
    json.texts("type", List.of("object", "null"));
    json.object("properties", this::properties);
    if (shape.isWhole()) {
      json.texts("required", List.copyOf(shape.names()));
    }
    OwnKeys.write(json);
    json.member("additionalProperties", false);
  }

  private void properties(JsonWriter json) throws IOException {
    Map<String, List<Key<?>>> byName =
        shape.keys().stream().collect(groupingBy(Key::name, LinkedHashMap::new, toList()));
    for (Map.Entry<String, List<Key<?>>> each : byName.entrySet()) {
      json.object(each.getKey(), new KeySchema(each.getValue())::write);
    }
  }
}
