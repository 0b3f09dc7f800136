package io.github.backupchecker.operation;

import io.github.backupchecker.source.Address;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something declared as the steps of a plan leave it.
 *
 * @param by the steps that changed it, in their order
 */
record Altered<T>(T now, List<Address> by) {
  Altered {
    by = List.copyOf(by);
  }

  static <T> Altered<T> declared(T value) {
    return new Altered<>(value, List.of());
  }

  /** A step that leaves it as it was is none that changed it. */
  Altered<T> to(T next, Address step) {
    return next.equals(now)
        ? this
        : new Altered<>(next, Stream.concat(by.stream(), Stream.of(step)).toList());
  }
}
