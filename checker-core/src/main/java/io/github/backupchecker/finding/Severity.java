package io.github.backupchecker.finding;

import java.util.Locale;

/** How much a finding weighs, the heaviest first. */
public enum Severity {
  ERROR,
  WARNING,
  NOTE;

  /** Whether this weighs as much as the other or more. */
  public boolean atLeast(Severity other) {
    return compareTo(other) <= 0;
  }

  /** The word that users write and read. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
