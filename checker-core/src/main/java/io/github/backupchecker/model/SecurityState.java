package io.github.backupchecker.model;

/** The state of hybrid security or of soft delete; always-on cannot be left again. */
public enum SecurityState {
  DISABLED,
  ENABLED,
  ALWAYS_ON;

  /** Enabled or always-on. */
  public boolean isOn() {
    return this != DISABLED;
  }

  /** The word in a declaration, such as {@code always-on}. */
  public String word() {
    return switch (this) {
      case DISABLED -> "disabled";
      case ENABLED -> "enabled";
      case ALWAYS_ON -> "always-on";
    };
  }
}
