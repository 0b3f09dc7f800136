package io.github.backupchecker.render;

import io.github.backupchecker.evaluation.Basis;
import java.io.IOException;

/** The vendor's document that a report rests on, as a member of a JSON object. */
public final class JsonKnowledge {
  private JsonKnowledge() {}

  public static void write(Basis basis, JsonWriter json) throws IOException {
    json.object(
        "knowledge",
        knowledge -> {
          knowledge.member("document", basis.document());
          knowledge.member("revision", basis.revision());
        });
  }
}
