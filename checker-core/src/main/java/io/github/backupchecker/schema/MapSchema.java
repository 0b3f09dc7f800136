package io.github.backupchecker.schema;

import io.github.backupchecker.binding.Key;
import io.github.backupchecker.binding.MapForm;
import io.github.backupchecker.binding.ObjectForm;
import io.github.backupchecker.render.JsonWriter;
import java.io.IOException;
import java.util.List;

/** A mapping whose keys are names; no body at all is an empty one. */
record MapSchema(MapForm map) {

  void write(JsonWriter json) throws IOException {
    json.texts("type", List.of("object", "null"));
    if (!map.known().isEmpty()) {
      json.object("properties", this::known);
    }
    OwnKeys.write(json);
    if (map.closed()) {
      json.member("additionalProperties", false);
    } else {
      json.object("propertyNames", name -> name.member("minLength", 1));
      json.object("additionalProperties", this::value);
    }
  }

  private void known(JsonWriter json) throws IOException {
    for (Key<?> key : map.known()) {
      json.object(key.name(), new KeySchema(List.of(key))::write);
    }
  }

  /** An object with a name of its own has a body, and no placeholder for it. */
  private void value(JsonWriter json) throws IOException {
    if (map.value() instanceof ObjectForm<?> object) {
      json.member("$ref", Definitions.reference(object.shape()));
    } else {
      new Branches(FormSchema.branches(map.value()).toList()).write(json);
    }
  }
}
