package io.github.backupchecker.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.backupchecker.source.SourceFile;
import io.github.backupchecker.tree.Limits;
import io.github.backupchecker.tree.MappingNode;
import io.github.backupchecker.tree.Node;
import io.github.backupchecker.tree.ScalarNode;
import io.github.backupchecker.tree.SequenceNode;
import io.github.backupchecker.tree.TreeReader;
import java.util.List;
import java.util.regex.Pattern;

/** The documents of a YAML text as editors see them: values are resolved as YAML 1.2 does. */
final class AsJson {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final Pattern WHOLE = Pattern.compile("[-+]?\\d{1,18}");
  private static final Pattern DECIMAL =
      Pattern.compile("[-+]?(?:\\.\\d+|\\d+(?:\\.\\d*)?)(?:[eE][-+]?\\d+)?");
  private static final Pattern FLAG = Pattern.compile("true|True|TRUE|false|False|FALSE");

  private AsJson() {}

  static List<JsonNode> documents(String yaml) {
    return new TreeReader(Limits.defaults())
        .read(new SourceFile("estate.yaml", yaml)).documents().stream().map(AsJson::of).toList();
  }

  private static JsonNode of(Node node) {
    if (node instanceof MappingNode mapping) {
      ObjectNode object = JSON.objectNode();
      mapping.entries().forEach(entry -> object.set(entry.name(), of(entry.value())));
      return object;
    }
    if (node instanceof SequenceNode sequence) {
      ArrayNode array = JSON.arrayNode();
      sequence.items().forEach(item -> array.add(of(item)));
      return array;
    }
    return scalar((ScalarNode) node);
  }

  private static JsonNode scalar(ScalarNode scalar) {
    String text = scalar.text();
    return switch (scalar.style()) {
      case NULL -> JSON.nullNode();
      case QUOTED, TAGGED -> JSON.textNode(text);
      case PLAIN -> {
        if (FLAG.matcher(text).matches()) {
          yield JSON.booleanNode(Boolean.parseBoolean(text));
        }
        if (WHOLE.matcher(text).matches()) {
          yield JSON.numberNode(Long.parseLong(text));
        }
        yield DECIMAL.matcher(text).matches()
            ? JSON.numberNode(Double.parseDouble(text))
            : JSON.textNode(text);
      }
    };
  }
}
