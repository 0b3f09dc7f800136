package io.github.backupchecker.schema;

import io.github.backupchecker.render.JsonWriter;
import java.io.IOException;

/**
 * Keys that stand anywhere: their writer's own, and YAML's for merging, which not every editor
 * resolves.
 */
final class OwnKeys {
  private static final String PATTERN = "^(?:x-|<<$)";

  private OwnKeys() {}

  static void write(JsonWriter json) throws IOException {
    json.object("patternProperties", own -> own.member(PATTERN, true));
  }
}
