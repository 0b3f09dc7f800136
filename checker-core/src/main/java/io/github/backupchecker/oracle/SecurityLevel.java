package io.github.backupchecker.oracle;

import io.github.backupchecker.model.ImmutabilityState;
import io.github.backupchecker.model.SecurityState;
import java.util.Locale;

/** The vendor's summary of a vault's security settings, the best first. */
public enum SecurityLevel {
  EXCELLENT,
  GOOD,
  FAIR,
  POOR,
  /** The vendor's text does not tell, or something that decides is not known. */
  UNDETERMINED;

  /**
   * The level of a vault of which everything is known.
   *
   * @param guarded whether multi-user authorization stands behind critical operations
   */
  static SecurityLevel of(
      ImmutabilityState immutability, SecurityState softDelete, boolean guarded) {
    boolean isLocked = immutability == ImmutabilityState.LOCKED;
    if ((isLocked || softDelete == SecurityState.ALWAYS_ON) && guarded) {
      return EXCELLENT;
    }
    if (isLocked || softDelete.isOn()) {
      return GOOD;
    }
    if (immutability == ImmutabilityState.UNLOCKED) {
      return UNDETERMINED;
    }
    return guarded ? FAIR : POOR;
  }

  /** The name in reports for programs, such as {@code excellent}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The name as the vendor writes it, such as {@code Excellent}. */
  public String title() {
    return name().charAt(0) + word().substring(1);
  }
}
