package io.github.backupchecker.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.knowledge.reader.KnowledgeFile;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas that editors fetch; {@code -Dgolden.update=true} rewrites them. */
class PublishedSchemaTest {

  static List<JsonSchema> schemas() {
    Knowledge knowledge = new KnowledgeFile().read();
    return List.of(JsonSchema.ofLanguage(knowledge), JsonSchema.ofSettings(knowledge));
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void whatIsPublishedIsWhatTheReadersUse(JsonSchema schema) throws IOException {
    StringWriter written = new StringWriter();
    schema.write(written);
    Path golden = Path.of("..", "docs", "schema", schema.fileName());
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(golden, written.toString());
    }
    assertThat(golden).exists();
    assertThat(written).hasToString(Files.readString(golden));
  }
}
