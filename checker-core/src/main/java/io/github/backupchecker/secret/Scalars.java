package io.github.backupchecker.secret;

import io.github.backupchecker.tree.MappingNode;
import io.github.backupchecker.tree.Node;
import io.github.backupchecker.tree.ScalarNode;
import io.github.backupchecker.tree.SequenceNode;
import java.util.function.Consumer;

/** Every scalar of a tree, keys included. */
final class Scalars {
  private Scalars() {}

  static void each(Node node, Consumer<ScalarNode> visitor) {
    if (node instanceof MappingNode mapping) {
      for (MappingNode.Entry entry : mapping.entries()) {
        visitor.accept(entry.key());
        each(entry.value(), visitor);
      }
    } else if (node instanceof SequenceNode sequence) {
      for (Node item : sequence.items()) {
        each(item, visitor);
      }
    } else if (node instanceof ScalarNode scalar) {
      visitor.accept(scalar);
    }
  }
}
