package io.github.backupchecker.model;

/** What decides how long an immutable recovery point is kept. */
public enum ImmutabilityType {
  AS_PER_POLICY,
  TIME_BASED;

  /** The word in a declaration, such as {@code time-based}. */
  public String word() {
    return this == AS_PER_POLICY ? "as-per-policy" : "time-based";
  }
}
