package io.github.backupchecker.model;

import java.util.Locale;

/** A unit in which the vendor counts retention. */
public enum PeriodUnit {
  DAYS,
  WEEKS,
  MONTHS,
  YEARS;

  /** The singular or plural word for a count. */
  public String word(long count) {
    String plural = name().toLowerCase(Locale.ROOT);
    return count == 1 ? plural.substring(0, plural.length() - 1) : plural;
  }
}
