package io.github.backupchecker.dialect.azure;

import io.github.backupchecker.model.Identity;
import io.github.backupchecker.model.ObjectKind;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.Location;
import java.util.HashMap;
import java.util.Map;

/** Identities whose addresses are unique within a document, in which the same name may recur. */
public final class UniqueNames {
  private final Map<Address, Integer> uses = new HashMap<>();

  /** The second {@code rsv} of a document is {@code rsv#2}. */
  public Identity identity(ObjectKind kind, String name, Location place) {
    String unique = name;
    while (uses.containsKey(kind.address(unique))) {
      unique = name + "#" + uses.merge(kind.address(name), 1, Integer::sum);
    }
    Address address = kind.address(unique);
    uses.put(address, 1);
    return new Identity(address, unique, place, Identity.Origin.FOREIGN);
  }
}
