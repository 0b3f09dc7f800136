package io.github.backupchecker.model;

/**
 * A declared object, which is told from others of its kind by its name and place.
 *
 * @param <T> the kind itself
 */
public interface Identified<T extends Identified<T>> {
  Identity identity();

  /** The same under another identity. */
  T withIdentity(Identity other);
}
