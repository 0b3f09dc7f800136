package io.github.backupchecker.declaration;

import io.github.backupchecker.source.Address;
import java.util.Locale;
import java.util.Set;

/**
 * What an object is called, in any case: names of machines are the same then, and others nearly.
 */
record Name(String text) {
  Name {
    text = text.toLowerCase(Locale.ROOT);
  }

  Name(Address address) {
    this(address.text());
  }

  /** Whether an object, or what it is a part of, has one of some names. */
  static boolean isOf(Address address, Set<Name> names) {
    return address.upwards().map(Name::new).anyMatch(names::contains);
  }
}
