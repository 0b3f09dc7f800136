package io.github.backupchecker.dialect;

import io.github.backupchecker.tree.MappingNode;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What lies around a document and changes what it means.
 *
 * @param defaults what the objects of each kind have in common in this folder and those above it
 * @param beside looks up what {@link #parameters} answers, where it is asked for
 */
public record Surroundings(
    Map<String, MappingNode> defaults, Supplier<Map<String, String>> beside) {
  public Surroundings {
    defaults = Map.copyOf(defaults);
  }

  /** Those of a document that stands alone. */
  public static Surroundings none() {
    return new Surroundings(Map.of(), Map::of);
  }

  /**
   * The parameters that files beside the document set.
   *
   * @return names in lower case, each with the name of a file that sets it
   */
  public Map<String, String> parameters() {
    return beside.get();
  }
}
