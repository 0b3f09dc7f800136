package io.github.backupchecker.model;

import java.util.Locale;

/** The state of a vault's immutability; locked cannot be left again. */
public enum ImmutabilityState {
  DISABLED,
  UNLOCKED,
  LOCKED;

  /** Unlocked or locked: both refuse what would lose recovery points. */
  public boolean isImmutable() {
    return this != DISABLED;
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
