package io.github.backupchecker.schema;

import io.github.backupchecker.render.JsonWriter;
import java.io.IOException;
import java.util.regex.Pattern;

/** A value as YAML understands it where it is typed without quotes. */
final class WrittenValue {
  private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d{1,9}");

  private WrittenValue() {}

  static void write(JsonWriter json, String typed) throws IOException {
    if (typed.equals("true") || typed.equals("false")) {
      json.bool(typed.equals("true"));
    } else if (WHOLE_NUMBER.matcher(typed).matches()) {
      json.number(Integer.parseInt(typed));
    } else {
      json.string(typed);
    }
  }
}
