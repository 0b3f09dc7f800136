package io.github.backupchecker.knowledge.reader;

import io.github.backupchecker.source.Location;
import io.github.backupchecker.source.Suggestion;
import io.github.backupchecker.tree.MappingNode;
import io.github.backupchecker.tree.Node;
import io.github.backupchecker.tree.ScalarNode;
import io.github.backupchecker.tree.SequenceNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A mapping of the knowledge file, read strictly. */
record Row(MappingNode node) {

  static Row of(Node node) {
    if (node instanceof MappingNode mapping) {
      return new Row(mapping);
    }
    throw new KnowledgeException(node.location(), "a mapping is expected");
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
    return scalar(present(key));
  }

  Optional<String> optional(String key) {
    Node found = find(key);
    return found == null ? Optional.empty() : Optional.of(scalar(found));
  }

  Row row(String key) {
    return of(present(key));
  }

  Optional<Row> optionalRow(String key) {
    Node found = find(key);
    return found == null ? Optional.empty() : Optional.of(of(found));
  }

  /** The value of a key, where there is one. */
  @Nullable Node find(String key) {
    return node.get(key).orElse(null);
  }

  private Node present(String key) {
    Node found = find(key);
    if (found == null) {
      throw new KnowledgeException(place(), "'" + key + "' is missing");
    }
    return found;
  }

  /** The texts of a list; none where the key is absent. */
  List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    for (Node item : items(key)) {
      texts.add(scalar(item));
    }
    return List.copyOf(texts);
  }

  /** The rows of a list. */
  List<Row> rows(String key) {
    List<Row> rows = new ArrayList<>();
    for (Node item : items(key)) {
      rows.add(of(item));
    }
    return List.copyOf(rows);
  }

  private List<Node> items(String key) {
    Node found = find(key);
    if (found == null) {
      return List.of();
    }
    if (found instanceof SequenceNode list) {
      return list.items();
    }
    throw new KnowledgeException(found.location(), "a list is expected");
  }

  /** The row of every entry by its name, in the order of the file. */
  Map<String, Row> named() {
    Map<String, Row> rows = new LinkedHashMap<>();
    for (MappingNode.Entry entry : node.entries()) {
      rows.put(entry.name(), of(entry.value()));
    }
    return rows;
  }

  /** A value that a reader understands, or a mistake at its place. */
  <T> T value(String key, Function<String, Optional<T>> reader) {
    return value(present(key), reader);
  }

  /** The same where the key may be absent. */
  <T> Optional<T> optional(String key, Function<String, Optional<T>> reader) {
    Node found = find(key);
    return found == null ? Optional.empty() : Optional.of(value(found, reader));
  }

  /** Whether a value is {@code true} rather than {@code false}. */
  boolean truth(String key) {
    return switch (text(key)) {
      case "true" -> true;
      case "false" -> false;
      default -> throw unread(present(key));
    };
  }

  /** The same where an absent key is {@code false}. */
  boolean isTrue(String key) {
    return find(key) != null && truth(key);
  }

  /** The values of a list; none where the key is absent. */
  <T> List<T> values(String key, Function<String, Optional<T>> reader) {
    List<T> values = new ArrayList<>();
    for (Node item : items(key)) {
      values.add(value(item, reader));
    }
    return List.copyOf(values);
  }

  Location place() {
    return node.location();
  }

  /** The place of a value, or of the row where it is absent. */
  Location place(String key) {
    Node found = find(key);
    return found == null ? place() : found.location();
  }

  /** The text of a node that a reader understands, or a mistake at its place. */
  static <T> T value(Node node, Function<String, Optional<T>> reader) {
    Optional<T> read = reader.apply(scalar(node));
    if (read.isEmpty()) {
      throw unread(node);
    }
    return read.get();
  }

  private static KnowledgeException unread(Node node) {
    return new KnowledgeException(node.location(), "'" + scalar(node) + "' cannot be read");
  }

  static String scalar(Node node) {
    if (node instanceof ScalarNode scalar) {
      return scalar.text();
    }
    throw new KnowledgeException(node.location(), "text is expected");
  }
}
