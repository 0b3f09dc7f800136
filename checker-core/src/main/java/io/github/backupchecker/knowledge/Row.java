package io.github.backupchecker.knowledge;

import io.github.backupchecker.source.Location;
import io.github.backupchecker.tree.MappingNode;
import io.github.backupchecker.tree.Node;
import io.github.backupchecker.tree.ScalarNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A mapping of the knowledge file, read strictly. */
record Row(MappingNode node) {

  static Row of(Node node) {
    return new Row(
        node.asMapping()
            .orElseThrow(() -> new KnowledgeException(node.location(), "a mapping is expected")));
  }

  String text(String key) {
    return optional(key)
        .orElseThrow(() -> new KnowledgeException(place(), "'" + key + "' is missing"));
  }

  Optional<String> optional(String key) {
    return node.get(key).map(Row::scalar);
  }

  Row row(String key) {
    return node.get(key)
        .map(Row::of)
        .orElseThrow(() -> new KnowledgeException(place(), "'" + key + "' is missing"));
  }

  Optional<Row> optionalRow(String key) {
    return node.get(key).map(Row::of);
  }

  /** The texts of a list; none where the key is absent. */
  List<String> texts(String key) {
    return items(key).stream().map(Row::scalar).toList();
  }

  /** The rows of a list. */
  List<Row> rows(String key) {
    return items(key).stream().map(Row::of).toList();
  }

  private List<Node> items(String key) {
    return node.get(key)
        .map(
            n ->
                n.asSequence()
                    .orElseThrow(() -> new KnowledgeException(n.location(), "a list is expected"))
                    .items())
        .orElse(List.of());
  }

  /** Every entry, in the order of the file. */
  <T> Map<String, T> map(Function<Node, T> reader) {
    Map<String, T> entries = new LinkedHashMap<>();
    node.entries().forEach(entry -> entries.put(entry.name(), reader.apply(entry.value())));
    return entries;
  }

  /** A value that a reader understands, or a mistake at its place. */
  <T> T value(String key, Function<String, Optional<T>> reader) {
    String text = text(key);
    return reader
        .apply(text)
        .orElseThrow(() -> new KnowledgeException(place(key), "'" + text + "' cannot be read"));
  }

  Location place() {
    return node.location();
  }

  private Location place(String key) {
    return node.get(key).map(Node::location).orElse(place());
  }

  static String scalar(Node node) {
    return node.asScalar()
        .map(ScalarNode::text)
        .orElseThrow(() -> new KnowledgeException(node.location(), "text is expected"));
  }
}
