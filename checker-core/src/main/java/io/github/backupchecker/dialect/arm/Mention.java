package io.github.backupchecker.dialect.arm;

import io.github.backupchecker.tree.MappingNode;
import io.github.backupchecker.tree.Node;
import io.github.backupchecker.tree.ScalarNode;
import io.github.backupchecker.tree.SequenceNode;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The type of a Recovery Services resource somewhere in a document whose shape is unknown. */
final class Mention {
  private static final Set<String> COMPANIONS = Set.of("name", "id", "properties", "apiVersion");

  private Mention() {}

  /** The first one in the order of the document, except what exists or what a policy speaks of. */
  static Optional<ScalarNode> find(Node node) {
    if (node instanceof MappingNode mapping) {
      return Bystander.is(mapping)
          ? Optional.empty()
          : type(mapping).or(() -> first(mapping.entries().stream().map(e -> e.value())));
    }
    return node instanceof SequenceNode list ? first(list.items().stream()) : Optional.empty();
  }

  private static Optional<ScalarNode> first(Stream<Node> nodes) {
    return nodes.flatMap(node -> find(node).stream()).findFirst();
  }

  private static Optional<ScalarNode> type(MappingNode mapping) {
    boolean isResource = COMPANIONS.stream().anyMatch(key -> mapping.get(key).isPresent());
    if (mapping.get("existing").isPresent()) {
      return Optional.empty();
    }
    return mapping
        .get("type")
        .flatMap(Node::asScalar)
        .filter(s -> isResource && Kind.of(s.text()).filter(k -> k != Kind.NOT_BACKUP).isPresent());
  }
}
