package io.github.backupchecker.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Other people's validator, with a schema of ours. */
final class Validator {
  private static final JsonSchemaFactory FACTORY =
      JsonSchemaFactory.getInstance(VersionFlag.V202012);
  private final com.networknt.schema.JsonSchema schema;

  Validator(JsonSchema ours) {
    this.schema = FACTORY.getSchema(written(ours));
  }

  /** What a document breaks. */
  List<String> complaints(JsonNode document) {
    return schema.validate(document).stream().map(ValidationMessage::toString).toList();
  }

  /** What a schema itself breaks. */
  static List<String> complaintsOfTheDraft(JsonSchema ours) {
    return complaintsOfTheDraft(written(ours));
  }

  static List<String> complaintsOfTheDraft(JsonNode schema) {
    return FACTORY.getSchema(SchemaLocation.of(SchemaId.V202012)).validate(schema).stream()
        .map(ValidationMessage::toString)
        .toList();
  }

  static JsonNode written(JsonSchema ours) {
    try {
      StringWriter text = new StringWriter();
      ours.write(text);
      return new ObjectMapper().readTree(text.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
