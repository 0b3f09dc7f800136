package io.github.backupchecker.dialect;

import io.github.backupchecker.tree.MappingNode;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What lies around a document and changes what it means.
 *
 * @param defaults what the objects of each kind have in common in this folder and those above it
 * @param lookUp finds what {@link #beside} answers, where it is asked for
 */
public record Surroundings(Map<String, MappingNode> defaults, Supplier<Beside> lookUp) {
  public Surroundings {
    defaults = Map.copyOf(defaults);
  }

  /** Those of a document that stands alone. */
  public static Surroundings none() {
    return new Surroundings(Map.of(), Beside::nothing);
  }

  /** The parameters that files beside the document set. */
  public Beside beside() {
    return lookUp.get();
  }
}
