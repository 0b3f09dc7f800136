package io.github.backupchecker.change;

import java.util.Locale;

/** What a change does to protection, as far as the two values tell. */
public enum Impact {
  WEAKER,
  STRONGER,
  /** Neither, or nothing that protection hangs on. */
  OTHER,
  /** It cannot be told, since a value is not known any more. */
  UNKNOWN;

  /** The impact of going back. */
  public Impact reversed() {
    return switch (this) {
      case WEAKER -> STRONGER;
      case STRONGER -> WEAKER;
      case OTHER, UNKNOWN -> this;
    };
  }

  static Impact of(int comparedWithBefore) {
    return comparedWithBefore == 0 ? OTHER : comparedWithBefore < 0 ? WEAKER : STRONGER;
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
