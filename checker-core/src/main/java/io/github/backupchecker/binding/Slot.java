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
 * @param nothing what is declared where the key is absent: one for all keys of an object, since
 *     most objects have few of those that they may have
 */
public record Slot(
    String key, Optional<Node> node, Location place, Declared<?> nothing, Problems problems) {

  /** What stands under each key that an object does not have. */
  static Slot absent(Location owner, Problems problems) {
    return new Slot("", Optional.empty(), owner, Declared.absent(owner), problems);
  }

  /** What stands under a key of the object of which this is what it does not have. */
  Slot of(MappingNode.Entry entry) {
    return new Slot(
        entry.name(), Optional.of(entry.value()), entry.key().location(), nothing, problems);
  }

  /** One of several things under the key. */
  Slot of(Node item) {
    return new Slot(key, Optional.of(item), item.location(), nothing, problems);
  }

  /** The place of the name that the object belongs to. */
  Location owner() {
    return nothing.location();
  }

  <T> Declared<T> absent() {
    return nothing.withoutValue();
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
