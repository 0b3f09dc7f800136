package io.github.backupchecker.render.oscal;

import io.github.backupchecker.render.JsonWriter;
import java.io.IOException;
import java.util.List;

/**
 * A property of something that OSCAL has no member for.
 *
 * @param value never empty, and never of an input
 */
record OscalProp(String name, String value) {
  /** Whose names these are, and not those of OSCAL. */
  static final String SPACE = "https://github.com/backup-checker/backup-checker/oscal";

  static void write(JsonWriter json, List<OscalProp> props) throws IOException {
    json.array("props", props, OscalProp::write);
  }

  private static void write(JsonWriter json, OscalProp prop) throws IOException {
    json.object(
        members -> {
          members.member("name", prop.name);
          members.member("ns", SPACE);
          members.member("value", prop.value);
        });
  }
}
