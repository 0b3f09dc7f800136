package io.github.backupchecker.knowledge;

/** Whether something can do something, as far as sources tell. */
public enum Support {
  NO,
  UNKNOWN,
  YES;

  /** The lesser of two: what a whole can do whose parts both must be able to. */
  public Support and(Support other) {
    return compareTo(other) <= 0 ? this : other;
  }
}
