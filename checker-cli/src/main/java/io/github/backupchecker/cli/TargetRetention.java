package io.github.backupchecker.cli;

import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.model.Period;
import io.github.backupchecker.model.RetentionSchedule;
import io.github.backupchecker.oracle.RetentionCut;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The retention that a change leads to, each in its schedule's own unit. */
record TargetRetention(Map<RetentionSchedule, Period> periods) {

  TargetRetention {
    periods = Map.copyOf(periods);
  }

  /** Reads {@code 3 days}, {@code weekly: 3 weeks} or <code>{ daily: 3 days, ... }</code>. */
  static TargetRetention parse(String typed) {
    Map<RetentionSchedule, Period> periods = new EnumMap<>(RetentionSchedule.class);
    for (String part : typed.strip().replaceAll("^\\{|\\}$", "").split(",", -1)) {
      Period period = period(part.substring(part.indexOf(':') + 1), typed);
      RetentionSchedule schedule = part.contains(":") ? named(part, typed) : counted(period);
      if (schedule.unit() != period.unit()) {
        throw new UsageException(
            schedule.key()
                + " retention is counted in "
                + schedule.unit().word(2)
                + ", not in "
                + period.unit().word(2)
                + ": write --to '"
                + schedule.key()
                + ": "
                + new Period(period.count(), schedule.unit())
                + "'");
      }
      if (periods.put(schedule, period) != null) {
        throw new UsageException("--to '" + typed + "' says " + schedule.key() + " twice");
      }
    }
    return new TargetRetention(periods);
  }

  private static Period period(String text, String typed) {
    return Period.parse(text)
        .orElseThrow(
            () ->
                new UsageException(
                    "--to '"
                        + typed
                        + "' is no retention: write it as in '3 days' or"
                        + " 'weekly: 3 weeks'"));
  }

  private static RetentionSchedule named(String part, String typed) {
    String key = part.substring(0, part.indexOf(':')).strip().toLowerCase(Locale.ROOT);
    return find(key)
        .orElseThrow(
            () ->
                new UsageException(
                    "--to '"
                        + typed
                        + "': '"
                        + key
                        + "' is no schedule: write daily, weekly,"
                        + " monthly or yearly"));
  }

  private static Optional<RetentionSchedule> find(String key) {
    return Arrays.stream(RetentionSchedule.values()).filter(s -> s.key().equals(key)).findFirst();
  }

  private static RetentionSchedule counted(Period period) {
    return Arrays.stream(RetentionSchedule.values())
        .filter(schedule -> schedule.unit() == period.unit())
        .findFirst()
        .orElseThrow();
  }

  /** Whether any part of it goes below the vendor's minimum. */
  RetentionCut cut(Knowledge knowledge) {
    boolean below =
        periods.entrySet().stream()
            .anyMatch(e -> e.getValue().count() < knowledge.minimum(e.getKey()).count());
    return below ? RetentionCut.BELOW_MINIMUM : RetentionCut.ABOVE_MINIMUM;
  }
}
