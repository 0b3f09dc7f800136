package io.github.backupchecker.model;

import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.Location;

/**
 * What every declared object has: its address, the place of its name and the kind of file.
 *
 * @param name as typed
 * @param location the place of the name
 */
public record Identity(Address address, String name, Location location, Origin origin) {

  /** Whether an object was written in the declaration language or read from another format. */
  public enum Origin {
    NATIVE,
    FOREIGN
  }

  public Identity withAddress(Address other) {
    return new Identity(other, name, location, origin);
  }

  public boolean isNative() {
    return origin == Origin.NATIVE;
  }
}
