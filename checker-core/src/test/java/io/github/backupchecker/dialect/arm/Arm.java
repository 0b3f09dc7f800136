package io.github.backupchecker.dialect.arm;

import io.github.backupchecker.dialect.Declarations;
import io.github.backupchecker.dialect.Document;
import io.github.backupchecker.dialect.Surroundings;
import io.github.backupchecker.knowledge.reader.KnowledgeFile;
import io.github.backupchecker.source.SourceFile;
import io.github.backupchecker.tree.Limits;
import io.github.backupchecker.tree.ReadResult;
import io.github.backupchecker.tree.TreeReader;
import java.util.stream.Stream;

/** Documents written in a test, as the dialect reads them. */
final class Arm {
  private static final ArmDialect DIALECT = new ArmDialect(new KnowledgeFile().read());

  private Arm() {}

  static boolean recognises(String json) {
    return recognises(document("test.json", json));
  }

  static Declarations read(String json) {
    return read(document("test.json", json));
  }

  static Declarations read(Document document) {
    return DIALECT.claim(document).orElseThrow().read(Surroundings.none());
  }

  static boolean recognises(Document document) {
    return DIALECT.claim(document).isPresent();
  }

  static Document document(String path, String json) {
    ReadResult result = tree(path, json);
    return new Document(result.file(), result.documents().get(0));
  }

  private static ReadResult tree(String path, String json) {
    return new TreeReader(Limits.defaults()).read(new SourceFile(path, json));
  }

  /** A template with the given parameters and resources, both without their brackets. */
  static Declarations template(String parameters, String resources) {
    return read(
        """
        { "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
          "contentVersion": "1.0.0.0",
          "parameters": { %s },
          "resources": [ %s ] }
        """
            .formatted(parameters, resources));
  }

  /** The line at which a file that is not JSON is wrong. */
  static int problemLine(String path, String json) {
    return tree(path, json).problems().stream()
        .flatMap(problem -> Stream.ofNullable(problem.location()))
        .mapToInt(location -> location.start().line())
        .findFirst()
        .orElseThrow();
  }
}
