package io.github.backupchecker.oracle;

import java.util.Locale;

/** What the vendor will answer to an operation. */
public enum Result {
  ALLOWED,
  PIN_REQUIRED,
  /** The vendor would want a PIN, and this stack cannot ask for it. */
  UNGUARDED,
  REFUSED,
  /** This release has no such option. */
  UNAVAILABLE,
  /** No source tells, or something that decides is not known. */
  UNDETERMINED;

  /** Whether the operation takes place, guarded or not. */
  public boolean happens() {
    return this == ALLOWED || this == PIN_REQUIRED || this == UNGUARDED;
  }

  /** The name in reports, such as {@code pin-required}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
