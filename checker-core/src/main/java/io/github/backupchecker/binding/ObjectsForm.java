package io.github.backupchecker.binding;

import io.github.backupchecker.tree.Node;
import io.github.backupchecker.tree.ScalarNode;
import io.github.backupchecker.tree.SequenceNode;
import java.util.List;

/** A list of objects without names of their own; empty where the key is absent, or has no value. */
public record ObjectsForm<V>(ObjectForm<V> item) implements Form<List<V>> {

  @Override
  public List<V> read(Slot slot) {
    return slot.node().map(node -> items(node, slot)).orElse(List.of());
  }

  private List<V> items(Node node, Slot slot) {
    if (node instanceof SequenceNode sequence) {
      return sequence.items().stream().map(each -> item.body(each, slot.of(each))).toList();
    }
    if (!(node instanceof ScalarNode scalar) || !scalar.isNull()) {
      slot.wrongType(node, "a list, each item of which is " + item.shape().noun());
    }
    return List.of();
  }
}
