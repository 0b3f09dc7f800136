package io.github.backupchecker.model;

import java.util.Locale;

/** One of the four schedules for which recovery points are retained. */
public enum RetentionSchedule {
  DAILY(PeriodUnit.DAYS),
  WEEKLY(PeriodUnit.WEEKS),
  MONTHLY(PeriodUnit.MONTHS),
  YEARLY(PeriodUnit.YEARS);

  private final PeriodUnit unit;

  RetentionSchedule(PeriodUnit unit) {
    this.unit = unit;
  }

  /** The unit in which retention of this schedule is counted. */
  public PeriodUnit unit() {
    return unit;
  }

  /** The key in a declaration, such as {@code weekly}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
