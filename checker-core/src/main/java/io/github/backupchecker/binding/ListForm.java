package io.github.backupchecker.binding;

import io.github.backupchecker.source.Declared;
import io.github.backupchecker.tree.Node;
import io.github.backupchecker.tree.ScalarNode;
import io.github.backupchecker.tree.SequenceNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A list of values of one type; one value stands for a list of one. */
public record ListForm<V>(ScalarForm<V> item) implements Form<Declared<List<Declared<V>>>> {

  @Override
  public Declared<List<Declared<V>>> read(Slot slot) {
    Optional<Node> node = slot.node();
    return node.isPresent() ? read(node.get(), slot) : slot.absent();
  }

  private Declared<List<Declared<V>>> read(Node node, Slot slot) {
    if (Placeholder.is(node)) {
      return Slot.undetermined(node);
    }
    if (node instanceof SequenceNode sequence) {
      List<Declared<V>> items = new ArrayList<>();
      for (Node each : sequence.items()) {
        items.add(item.read(each, slot));
      }
      return Declared.known(List.copyOf(items), slot.place()).usedAt(node.use());
    }
    if (node instanceof ScalarNode scalar && !scalar.isNull()) {
      return Declared.known(List.of(item.read(node, slot)), node.location()).usedAt(node.use());
    }
    return slot.wrongType(node, "one value or a list, as in " + slot.key() + ": [ ... ]");
  }
}
