package io.github.backupchecker.model;

import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.Declared;

/** How long a policy keeps the recovery points of one schedule: {@code policies/p/weekly}. */
public record RetentionEntry(Address address, RetentionSchedule schedule, Declared<Period> period) {

  /** The same entry of a policy with another address. */
  RetentionEntry of(Address policy) {
    return new RetentionEntry(policy.child(schedule.key()), schedule, period);
  }
}
