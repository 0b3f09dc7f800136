package io.github.backupchecker.dialect.language;

import io.github.backupchecker.binding.Fields;
import io.github.backupchecker.binding.Key;
import io.github.backupchecker.binding.Shape;
import io.github.backupchecker.model.BackupSchedule;
import io.github.backupchecker.model.Identity;
import io.github.backupchecker.model.Policy;
import io.github.backupchecker.source.Declared;

/** Reads one entry of {@code policies:}. */
final class PolicyReader implements ObjectReader<Policy> {
  private static final Key<Declared<Retention>> RETENTION =
      Retention.key("retention", "How long recovery points are kept online.");
  private final Key<Declared<BackupSchedule>> schedule;
  private final Shape shape;

  PolicyReader(ScheduleReader schedules) {
    this.schedule = schedules.key("schedule", "When backups are taken.");
    this.shape =
        Shape.of("a policy", schedule, RETENTION)
            .hinting(
                "backupManagementType",
                "every policy here is one for MARS, DPM or MABS and judged as such; policies for"
                    + " Azure VMs and other cloud workloads stay in ARM and are not judged");
  }

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public Policy read(Identity identity, Fields fields) {
    return new Policy(
        identity,
        BackupSchedule.of(fields.value(schedule)),
        fields.value(RETENTION).map(retention -> retention.of(identity.address())));
  }
}
