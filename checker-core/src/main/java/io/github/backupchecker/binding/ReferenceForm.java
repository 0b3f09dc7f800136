package io.github.backupchecker.binding;

import io.github.backupchecker.source.Declared;
import io.github.backupchecker.tree.Node;
import io.github.backupchecker.tree.ScalarNode;

/**
 * The name of something else; a name may be a placeholder, and is then kept.
 *
 * @param kind what it names, such as {@code vaults}
 */
public record ReferenceForm(String kind) implements Form<Declared<String>> {
  private static final ScalarForm<String> TEXT = new ScalarForm<>(ScalarType.TEXT);

  @Override
  public Declared<String> read(Slot slot) {
    return slot.node().map(node -> read(node, slot)).orElseGet(slot::absent);
  }

  /** What a tag of another tool stands for is no text. */
  private static Declared<String> read(Node node, Slot slot) {
    return node instanceof ScalarNode scalar && Placeholder.isIn(scalar.text())
        ? Declared.known(scalar.text(), scalar.location()).usedAt(scalar.use())
        : TEXT.read(node, slot);
  }
}
