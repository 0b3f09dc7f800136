package io.github.backupchecker.model;

import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.Addressed;

/**
 * A declared object, which is told from others of its kind by its name and place.
 *
 * @param <T> the kind itself
 */
public interface Identified<T extends Identified<T>> extends Addressed {
  Identity identity();

  @Override
  default Address address() {
    return identity().address();
  }

  /** The same under another identity. */
  T withIdentity(Identity other);
}
