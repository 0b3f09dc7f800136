package io.github.backupchecker.tree;

import io.github.backupchecker.source.Location;
import org.jspecify.annotations.Nullable;

/** Collects the nodes of one mapping or sequence as they are read. */
sealed interface CollectionBuilder permits MappingBuilder, SequenceBuilder {
  void add(Node node);

  /** The place of the first node; none where there is no node. */
  @Nullable Location first();

  Node built(Location place);
}
