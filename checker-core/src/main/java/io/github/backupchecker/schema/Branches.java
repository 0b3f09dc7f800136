package io.github.backupchecker.schema;

import io.github.backupchecker.render.JsonWriter;
import java.io.IOException;
import java.util.List;

/** Schemas of which a value fits one; none where it may be anything. */
record Branches(List<JsonWriter.Body> all) {

  void write(JsonWriter json) throws IOException {
    if (all.size() == 1) {
      all.get(0).write(json);
    } else if (!all.isEmpty()) {
      json.array("anyOf", all, JsonWriter::object);
    }
  }
}
