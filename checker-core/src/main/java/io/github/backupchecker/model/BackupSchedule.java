package io.github.backupchecker.model;

import io.github.backupchecker.source.Declared;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * When backups run.
 *
 * @param every one day, one week or a number of weeks
 * @param at times of day, as typed
 * @param on days of the week
 */
public record BackupSchedule(
    Declared<Period> every,
    Declared<List<Declared<String>>> at,
    Declared<List<Declared<String>>> on) {
  private static final int DAYS_OF_A_WEEK = 7;

  /** One that is not known has no part that is. */
  public static BackupSchedule of(Declared<BackupSchedule> whole) {
    return whole.isKnown()
        ? whole.known().orElseThrow()
        : new BackupSchedule(whole.withoutValue(), whole.withoutValue(), whole.withoutValue());
  }

  /**
   * Whether backups run less often than by another schedule (below 0), as often (0) or more often
   * (above 0); empty where either does not tell.
   */
  public OptionalInt comparedWith(BackupSchedule other) {
    Optional<Long> runs = runs();
    Optional<Long> others = other.runs();
    return runs.isPresent() && others.isPresent()
        ? OptionalInt.of(
            Long.compare(runs.orElseThrow() * other.days(), others.orElseThrow() * days()))
        : OptionalInt.empty();
  }

  /** How many backups there are in its own number of days; one time or day need not be said. */
  private Optional<Long> runs() {
    boolean isOpen = every.known().isEmpty() || at.isUndetermined() || on.isUndetermined();
    long times = Math.max(1, at.known().map(List::size).orElse(1));
    long weekdays = Math.max(1, on.known().map(List::size).orElse(1));
    return isOpen ? Optional.empty() : Optional.of(isWeekly() ? times * weekdays : times);
  }

  private boolean isWeekly() {
    return every.known().filter(period -> period.unit() == PeriodUnit.WEEKS).isPresent();
  }

  private long days() {
    long count = every.known().map(Period::count).orElse(1L);
    return isWeekly() ? count * DAYS_OF_A_WEEK : count;
  }
}
