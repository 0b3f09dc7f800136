package io.github.backupchecker.binding;

import io.github.backupchecker.tree.Node;
import java.util.Optional;

/** Whatever its writer likes, or what its reader alone understands. */
public record AnyForm() implements Form<Optional<Node>> {

  @Override
  public Optional<Node> read(Slot slot) {
    return slot.node();
  }
}
