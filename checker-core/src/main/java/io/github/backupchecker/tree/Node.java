package io.github.backupchecker.tree;

import io.github.backupchecker.source.Location;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A value in a YAML or JSON file that knows where it stands and where it is used. */
public sealed interface Node permits MappingNode, SequenceNode, ScalarNode {

  /** Where the value stands; for a collection, its first character up to its first entry's end. */
  Location location();

  /** The alias or merge key through which an anchored value is used here. */
  @Nullable Location use();

  default Optional<MappingNode> asMapping() {
    return this instanceof MappingNode mapping ? Optional.of(mapping) : Optional.empty();
  }

  default Optional<SequenceNode> asSequence() {
    return this instanceof SequenceNode sequence ? Optional.of(sequence) : Optional.empty();
  }

  default Optional<ScalarNode> asScalar() {
    return this instanceof ScalarNode scalar ? Optional.of(scalar) : Optional.empty();
  }
}
