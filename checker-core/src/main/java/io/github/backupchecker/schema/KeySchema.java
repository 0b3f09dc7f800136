package io.github.backupchecker.schema;

import static java.util.stream.Collectors.joining;

import io.github.backupchecker.binding.Key;
import io.github.backupchecker.render.JsonWriter;
import java.io.IOException;
import java.util.List;

/** What may stand under a name of an object: one key, or several of which another key tells. */
record KeySchema(List<? extends Key<?>> alternatives) {

  void write(JsonWriter json) throws IOException {
    json.member("description", alternatives.stream().map(Key::sentence).collect(joining(" Or: ")));
    for (Key<?> key : alternatives) {
      if (key.usual().isPresent()) {
        json.name("default");
        WrittenValue.write(json, key.usual().get());
      }
    }
    new Branches(alternatives.stream().flatMap(key -> FormSchema.branches(key.form())).toList())
        .write(json);
  }
}
