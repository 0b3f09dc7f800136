package io.github.backupchecker.model;

import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.source.Location;

/**
 * What every declared object has: its address, the place of its name and the kind of file.
 *
 * @param name as typed
 * @param location the place of the name
 * @param renamedFrom the address that it had in an earlier revision
 */
public record Identity(
    Address address, String name, Location location, Origin origin, Declared<Address> renamedFrom) {

  /** An object that has always had its name. */
  public Identity(Address address, String name, Location location, Origin origin) {
    this(address, name, location, origin, Declared.absent(location));
  }

  /** Whether an object was written in the declaration language or read from another format. */
  public enum Origin {
    NATIVE,
    FOREIGN
  }

  public Identity withAddress(Address other) {
    return new Identity(other, name, location, origin, renamedFrom);
  }

  /** Whether two objects were read from the same kind of file, so that neither can tell more. */
  public boolean isReadLike(Identity other) {
    return origin == other.origin;
  }

  public boolean isNative() {
    return origin == Origin.NATIVE;
  }
}
