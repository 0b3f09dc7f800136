package io.github.backupchecker.change;

import io.github.backupchecker.model.Period;
import java.util.Locale;
import java.util.OptionalInt;

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

  /** That of keeping something for another time than before. */
  static Impact ofPeriods(Period before, Period after) {
    OptionalInt order = after.comparedWith(before);
    return order.isPresent() ? of(order.getAsInt()) : UNKNOWN;
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
