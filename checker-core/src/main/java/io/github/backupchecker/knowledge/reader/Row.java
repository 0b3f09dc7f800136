package io.github.backupchecker.knowledge.reader;

import io.github.backupchecker.source.Location;
import io.github.backupchecker.source.Suggestion;
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

  /** This row, if it has none but these keys. */
  Row only(String... keys) {
    List<String> known = List.of(keys);
    for (MappingNode.Entry entry : node.entries()) {
      if (!known.contains(entry.name())) {
        throw new KnowledgeException(
            entry.key().location(),
            "nothing reads '" + entry.name() + "'" + Suggestion.clause(entry.name(), known));
      }
    }
    return this;
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
    text(key);
    return optional(key, reader).orElseThrow();
  }

  /** The same where the key may be absent. */
  <T> Optional<T> optional(String key, Function<String, Optional<T>> reader) {
    return node.get(key).map(value -> value(value, reader));
  }

  /** The values of a list; none where the key is absent. */
  <T> List<T> values(String key, Function<String, Optional<T>> reader) {
    return items(key).stream().map(item -> value(item, reader)).toList();
  }

  /** Every entry with its key read too, in the order of the file. */
  <K, T> Map<K, T> map(Function<String, Optional<K>> keyReader, Function<Node, T> reader) {
    Map<K, T> entries = new LinkedHashMap<>();
    for (MappingNode.Entry entry : node.entries()) {
      entries.put(value(entry.key(), keyReader), reader.apply(entry.value()));
    }
    return entries;
  }

  Location place() {
    return node.location();
  }

  /** The place of a value, or of the row where it is absent. */
  Location place(String key) {
    return node.get(key).map(Node::location).orElse(place());
  }

  /** The text of a node that a reader understands, or a mistake at its place. */
  static <T> T value(Node node, Function<String, Optional<T>> reader) {
    String text = scalar(node);
    return reader
        .apply(text)
        .orElseThrow(
            () -> new KnowledgeException(node.location(), "'" + text + "' cannot be read"));
  }

  static String scalar(Node node) {
    return node.asScalar()
        .map(ScalarNode::text)
        .orElseThrow(() -> new KnowledgeException(node.location(), "text is expected"));
  }
}
