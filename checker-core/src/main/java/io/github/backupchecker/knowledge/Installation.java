package io.github.backupchecker.knowledge;

import io.github.backupchecker.model.AgentVersion;
import io.github.backupchecker.model.Product;
import io.github.backupchecker.model.Release;
import java.util.Optional;

/**
 * What decides the capabilities of a client.
 *
 * @param release empty for MARS, or where it is not known
 * @param agent empty where it is not known
 */
public record Installation(
    Product product, Optional<Release> release, Optional<AgentVersion> agent) {

  /** What stands for one where an operation is done to a vault, whatever is installed. */
  public static final Installation NONE =
      new Installation(Product.MARS, Optional.empty(), Optional.empty());
}
