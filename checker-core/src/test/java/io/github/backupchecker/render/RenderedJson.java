package io.github.backupchecker.render;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersionDetector;
import com.networknt.schema.ValidationMessage;
import io.github.backupchecker.CheckRequest;
import io.github.backupchecker.Checker;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.knowledge.reader.KnowledgeFile;
import io.github.backupchecker.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Reports in formats of JSON, and what other people's schemas say of them. */
public final class RenderedJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private RenderedJson() {}

  /** A report of one file of YAML. */
  public static Report check(Path folder, String yaml) throws IOException {
    Path file = Files.writeString(folder.resolve("estate.yaml"), yaml);
    return new Checker(new KnowledgeFile().read()).check(CheckRequest.of(file));
  }

  /** A report in which nothing is wrong. */
  public static Report compliant() {
    return new Checker(new KnowledgeFile().read())
        .check(CheckRequest.of(Path.of("..", "samples", "compliant")));
  }

  /** Reports of every estate that is there to copy. */
  public static Stream<Report> samples() throws IOException {
    Checker checker = new Checker(new KnowledgeFile().read());
    try (Stream<Path> all = Files.list(Path.of("..", "samples"))) {
      return all
          .filter(Files::isDirectory)
          .sorted()
          .map(sample -> checker.check(CheckRequest.of(sample)))
          .toList()
          .stream();
    }
  }

  public static JsonNode of(Report report, Format format) throws IOException {
    StringWriter out = new StringWriter();
    format.renderer(SourceFile::toString).render(report, out);
    return JSON.readTree(out.toString());
  }

  /** What a document breaks of a schema among the resources. */
  public static List<String> complaints(String schema, JsonNode document) throws IOException {
    try (InputStream in = RenderedJson.class.getResourceAsStream(schema)) {
      JsonNode rules = JSON.readTree(Objects.requireNonNull(in, schema));
      SchemaValidatorsConfig strict =
          SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
      return JsonSchemaFactory.getInstance(SpecVersionDetector.detect(rules))
          .getSchema(rules, strict)
          .validate(document)
          .stream()
          .map(ValidationMessage::toString)
          .toList();
    }
  }
}
