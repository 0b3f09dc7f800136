package io.github.backupchecker.tree;

import io.github.backupchecker.source.Location;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the items of one sequence. */
record SequenceBuilder(List<Node> items) implements CollectionBuilder {
  SequenceBuilder() {
    this(new ArrayList<>());
  }

  @Override
  public void add(Node node) {
    items.add(node);
  }

  @Override
  public @Nullable Location first() {
    return items.isEmpty() ? null : items.get(0).location();
  }

  @Override
  public Node built(Location place) {
    return new SequenceNode(List.copyOf(items), place, null);
  }
}
