package io.github.backupchecker.dialect.arm;

import io.github.backupchecker.dialect.azure.ResourceId;
import java.util.Locale;
import java.util.Optional;

/**
 * A vault as a resource names it.
 *
 * @param id its resource id in lower case, where an answer of Azure tells it
 */
record VaultName(String name, Optional<String> id) {

  static VaultName named(String name) {
    return new VaultName(name, Optional.empty());
  }

  /** The vault in which something lies; empty for the id of anything else. */
  static Optional<VaultName> of(ResourceId id) {
    return id.vault()
        .map(
            name ->
                new VaultName(
                    name, id.subscription().map(s -> id.upToVault().toLowerCase(Locale.ROOT))));
  }

  /** Whether both name the same vault; Azure compares names without regard to case. */
  boolean same(VaultName other) {
    boolean byId = id.isPresent() && other.id.isPresent();
    return byId ? id.equals(other.id) : name.equalsIgnoreCase(other.name);
  }
}
