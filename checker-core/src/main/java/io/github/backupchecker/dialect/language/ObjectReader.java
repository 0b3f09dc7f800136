package io.github.backupchecker.dialect.language;

import io.github.backupchecker.binding.Fields;
import io.github.backupchecker.binding.Shape;
import io.github.backupchecker.model.Identity;

/** Reads the named objects of one kind. */
interface ObjectReader<T> {

  /** The keys that such an object may have. */
  Shape shape();

  T read(Identity identity, Fields fields);
}
