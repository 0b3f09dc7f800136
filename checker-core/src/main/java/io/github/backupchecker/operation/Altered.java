package io.github.backupchecker.operation;

import io.github.backupchecker.source.Address;
import java.util.Objects;
import java.util.Optional;

/**
 * Something declared as the steps of a plan leave it.
 *
 * @param by the last step that changed it; empty where it is as declared
 */
record Altered<T>(T now, Optional<Address> by) {

  static <T> Altered<T> declared(T value) {
    return new Altered<>(value, Optional.empty());
  }

  /** A step that leaves it as it was, and most hand it on as it is, is none that changed it. */
  Altered<T> to(T next, Address step) {
    return Objects.equals(next, now) ? this : new Altered<>(next, Optional.of(step));
  }
}
