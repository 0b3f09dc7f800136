package io.github.backupchecker.dialect.arm;

import io.github.backupchecker.dialect.azure.Count;
import io.github.backupchecker.model.BackupSchedule;
import io.github.backupchecker.model.Identity;
import io.github.backupchecker.model.Period;
import io.github.backupchecker.model.PeriodUnit;
import io.github.backupchecker.model.Policy;
import io.github.backupchecker.model.RetentionEntry;
import io.github.backupchecker.model.RetentionSchedule;
import io.github.backupchecker.source.Declared;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The schedule and the retention of one policy for MARS agents or DPM and MABS servers. */
record PolicyResourceReader(Value properties, Declared<String> vault) {

  Policy read(Identity identity) {
    return new Policy(identity, vault, true, schedule(), retention(identity));
  }

  private BackupSchedule schedule() {
    Value schedule = properties.get("schedulePolicy");
    return new BackupSchedule(
        every(schedule),
        texts(schedule.get("scheduleRunTimes")),
        texts(schedule.get("scheduleRunDays")));
  }

  private static Declared<Period> every(Value schedule) {
    Declared<String> frequency = schedule.get("scheduleRunFrequency").string();
    if (frequency.known().filter("Daily"::equalsIgnoreCase).isPresent()) {
      return frequency.map(daily -> new Period(1, PeriodUnit.DAYS));
    }
    if (frequency.known().filter("Weekly"::equalsIgnoreCase).isEmpty()) {
      return frequency.isAbsent()
          ? Declared.absent(frequency.location())
          : Declared.undetermined(frequency.location());
    }
    Declared<Long> weeks = Count.read(schedule.get("scheduleWeeklyFrequency"));
    return weeks.isUndetermined()
        ? Declared.undetermined(weeks.location())
        : frequency.map(w -> new Period(Math.max(1, weeks.known().orElse(1L)), PeriodUnit.WEEKS));
  }

  private static Declared<List<Declared<String>>> texts(Value list) {
    List<Declared<String>> texts = list.items().stream().map(Value::string).toList();
    return list.node().map(node -> texts);
  }

  private Declared<List<RetentionEntry>> retention(Identity identity) {
    Value retention = properties.get("retentionPolicy");
    List<RetentionEntry> entries = new ArrayList<>();
    Value simple = retention.get("retentionDuration");
    if (!retention.node().isKnown() || retention.mapping().isEmpty()) {
      return simple.node().map(node -> entries);
    }
    Arrays.stream(RetentionSchedule.values())
        .forEach(s -> longTerm(retention, s, identity).ifPresent(entries::add));
    if (simple.node().isAbsent() || !entries.isEmpty()) {
      return retention.node().map(node -> List.copyOf(entries));
    }
    return simple(simple, identity)
        .map(entry -> retention.node().map(node -> List.of(entry)))
        .orElseGet(() -> Declared.undetermined(simple.place()));
  }

  private static Optional<RetentionEntry> longTerm(
      Value retention, RetentionSchedule schedule, Identity identity) {
    Value declared = retention.get(schedule.key() + "Schedule");
    if (declared.node().isAbsent()) {
      return Optional.empty();
    }
    Value owned = declared.ownedBy(declared.place());
    return Optional.of(entry(schedule, Count.duration(owned.get("retentionDuration")), identity));
  }

  /** Kept for as long as the one duration says: daily or weekly, as the schedule runs. */
  private Optional<RetentionEntry> simple(Value duration, Identity identity) {
    Declared<Period> period = Count.duration(duration);
    PeriodUnit unit =
        every(properties.get("schedulePolicy"))
            .known()
            .or(period::known)
            .map(Period::unit)
            .orElse(null);
    return Arrays.stream(RetentionSchedule.values())
        .filter(schedule -> schedule.unit() == unit)
        .findFirst()
        .map(schedule -> entry(schedule, period, identity));
  }

  private static RetentionEntry entry(
      RetentionSchedule schedule, Declared<Period> period, Identity identity) {
    return new RetentionEntry(identity.address().child(schedule.key()), schedule, period);
  }
}
