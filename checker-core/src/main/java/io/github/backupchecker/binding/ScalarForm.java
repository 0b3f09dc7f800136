package io.github.backupchecker.binding;

import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.tree.Node;
import io.github.backupchecker.tree.ScalarNode;
import java.util.Optional;

/** One value of a type. */
public record ScalarForm<V>(ScalarType<V> type) implements Form<Declared<V>> {

  @Override
  public Declared<V> read(Slot slot) {
    Optional<Node> node = slot.node();
    return node.isPresent() ? read(node.get(), slot) : slot.absent();
  }

  /** A value of the type; what cannot be read is a problem and counts as undetermined. */
  Declared<V> read(Node node, Slot slot) {
    if (Placeholder.is(node)) {
      return Slot.undetermined(node);
    }
    if (!(node instanceof ScalarNode scalar) || scalar.isNull()) {
      return slot.wrongType(node, type.expected());
    }
    Optional<V> value = type.parse(scalar.text());
    if (value.isEmpty()) {
      slot.problems()
          .add(
              ProblemKind.INVALID_VALUE,
              node.location(),
              "'"
                  + scalar.text()
                  + "' is not a value of '"
                  + slot.key()
                  + "': expected "
                  + type.expected()
                  + type.hint().apply(scalar.text().strip()));
      return Declared.undetermined(node.location());
    }
    return Declared.known(value.get(), node.location()).usedAt(node.use());
  }
}
