package io.github.backupchecker.binding;

import io.github.backupchecker.source.Declared;
import io.github.backupchecker.tree.MappingNode;
import io.github.backupchecker.tree.Node;
import java.util.Optional;
import java.util.function.Function;

/** An object without a name of its own; undetermined where a placeholder stands for it. */
public record ObjectForm<V>(Shape shape, Function<Fields, V> reader) implements Form<Declared<V>> {

  @Override
  public Declared<V> read(Slot slot) {
    Optional<Node> node = slot.node();
    return node.isPresent() ? read(node.get(), slot) : slot.absent();
  }

  private Declared<V> read(Node node, Slot slot) {
    if (Placeholder.is(node)) {
      return Slot.undetermined(node);
    }
    V value = body(node, slot);
    return node instanceof MappingNode
        ? Declared.known(value, slot.place()).usedAt(node.use())
        : Declared.undetermined(slot.place());
  }

  V body(Node node, Slot slot) {
    return reader.apply(Fields.of(node, slot.place(), shape, slot.problems()));
  }
}
