package io.github.backupchecker.dialect.language;

import io.github.backupchecker.binding.Fields;
import io.github.backupchecker.binding.Key;
import io.github.backupchecker.binding.Shape;
import io.github.backupchecker.model.BackupSchedule;
import io.github.backupchecker.model.Identity;
import io.github.backupchecker.model.Period;
import io.github.backupchecker.model.Policy;
import io.github.backupchecker.model.RetentionEntry;
import io.github.backupchecker.model.RetentionSchedule;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.Declared;
import java.util.Arrays;
import java.util.List;

/** Reads one entry of {@code policies:}. */
final class PolicyReader implements ObjectReader<Policy> {
  private static final Shape POLICY =
      Shape.of("a policy", "schedule", "retention")
          .hinting(
              "backupManagementType",
              "every policy here is one for MARS, DPM or MABS and judged as such; policies for"
                  + " Azure VMs and other cloud workloads stay in ARM and are not judged");
  private static final Shape SCHEDULE = Shape.part("schedule", "every", "at", "on");
  private static final Shape RETENTION =
      Shape.part("retention", "daily", "weekly", "monthly", "yearly");
  private static final Key<String> AT = new Key<>("at", ScheduleTypes.TIME_OF_DAY);
  private static final Key<String> ON = new Key<>("on", ScheduleTypes.WEEKDAY);
  private final Key<Period> every;

  PolicyReader(ScheduleTypes types) {
    this.every = new Key<>("every", types.every());
  }

  @Override
  public Shape shape() {
    return POLICY;
  }

  @Override
  public Policy read(Identity identity, Fields fields) {
    return new Policy(
        identity, schedule(fields, "schedule"), retention(fields, "retention", identity.address()));
  }

  /** The schedule under a key; undetermined in every part where a placeholder stands for it. */
  BackupSchedule schedule(Fields fields, String key) {
    Declared<BackupSchedule> schedule =
        fields.object(
            key,
            SCHEDULE,
            parts -> new BackupSchedule(every(parts), parts.list(AT), parts.list(ON)));
    return schedule
        .known()
        .orElseGet(
            () ->
                new BackupSchedule(
                    schedule.withoutValue(), schedule.withoutValue(), schedule.withoutValue()));
  }

  /** Days of the week alone do not tell whether backups run on each of them, or every few weeks. */
  private Declared<Period> every(Fields parts) {
    Declared<Period> declared = parts.value(every);
    return declared.isAbsent() && parts.has("on")
        ? Declared.undetermined(parts.keyLocation("on"))
        : declared;
  }

  /** The retention entries under a key, in the order daily to yearly. */
  static Declared<List<RetentionEntry>> retention(Fields fields, String key, Address owner) {
    return fields.object(
        key,
        RETENTION,
        parts ->
            Arrays.stream(RetentionSchedule.values())
                .filter(schedule -> parts.has(schedule.key()))
                .map(
                    schedule ->
                        new RetentionEntry(
                            owner.child(schedule.key()),
                            schedule,
                            Periods.read(parts, schedule.key())))
                .toList());
  }
}
