package io.github.backupchecker.binding;

import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.source.Location;
import io.github.backupchecker.tree.MappingNode;
import io.github.backupchecker.tree.Node;
import io.github.backupchecker.tree.SequenceNode;
import java.util.Optional;

/**
 * What stands under one key of an object.
 *
 * @param node empty where the key is absent
 * @param place of the key, or of the owner's name where the key is absent
 * @param owner the place of the name that the object belongs to
 */
public record Slot(
    String key, Optional<Node> node, Location place, Location owner, Problems problems) {

  /** One of several things under the key. */
  Slot of(Node item) {
    return new Slot(key, Optional.of(item), item.location(), owner, problems);
  }

  <T> Declared<T> absent() {
    return Declared.absent(owner);
  }

  /** Something that could not be read, or that another tool has yet to fill in. */
  static <T> Declared<T> undetermined(Node node) {
    return Declared.<T>undetermined(node.location()).usedAt(node.use());
  }

  <T> Declared<T> wrongType(Node node, String expected) {
    problems.add(
        ProblemKind.WRONG_TYPE,
        node.location(),
        "'" + key + "' has " + kind(node) + "; expected " + expected);
    return Declared.undetermined(node.location());
  }

  private static String kind(Node node) {
    if (node instanceof MappingNode) {
      return "a mapping";
    }
    return node instanceof SequenceNode ? "a list" : "no value";
  }
}
