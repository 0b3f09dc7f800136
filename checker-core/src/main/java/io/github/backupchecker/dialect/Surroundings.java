package io.github.backupchecker.dialect;

import io.github.backupchecker.tree.MappingNode;
import java.util.Map;

/**
 * What lies around a document and bears on it.
 *
 * @param defaults what the objects of each kind have in common in this folder and those above it
 */
public record Surroundings(Map<String, MappingNode> defaults) {
  public Surroundings {
    defaults = Map.copyOf(defaults);
  }

  /** A document that stands alone. */
  public static Surroundings none() {
    return new Surroundings(Map.of());
  }
}
