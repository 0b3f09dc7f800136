package io.github.backupchecker.knowledge;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A part of the knowledge that is read when it is first asked for: most runs need few of them. */
final class WhenAsked<T> {
  private final Supplier<T> reader;
  private @Nullable T read;

  WhenAsked(Supplier<T> reader) {
    this.reader = reader;
  }

  synchronized T get() {
    T value = read;
    if (value == null) {
      value = reader.get();
      read = value;
    }
    return value;
  }
}
