package io.github.backupchecker.model;

import io.github.backupchecker.source.Declared;
import io.github.backupchecker.source.Location;
import java.util.List;

/**
 * The circumstances of an operation.
 *
 * @param unattended whether nobody is there to type a PIN; absent means attended
 * @param pinMinutes minutes between generating the PIN and using it
 * @param from the retention before it, as declared
 * @param to the retention that it leads to, as declared
 * @param scheduleFrom the schedule before it, as declared
 * @param scheduleTo the schedule that it leads to, as declared
 * @param upgrade the version or release that it leads to, as declared
 * @param parts the volumes or sources that it concerns; absent where all of the target is meant
 */
public record OperationOptions(
    Declared<Boolean> unattended,
    Declared<Integer> pinMinutes,
    Declared<String> approvedBy,
    Declared<List<RetentionEntry>> from,
    Declared<List<RetentionEntry>> to,
    Declared<BackupSchedule> scheduleFrom,
    Declared<BackupSchedule> scheduleTo,
    Declared<Upgrade> upgrade,
    Declared<List<Declared<String>>> parts) {

  /** Nothing is said but the operation itself. */
  public static OperationOptions none(Location place) {
    return new OperationOptions(
        Declared.absent(place),
        Declared.absent(place),
        Declared.absent(place),
        Declared.absent(place),
        Declared.absent(place),
        Declared.absent(place),
        Declared.absent(place),
        Declared.absent(place),
        Declared.absent(place));
  }

  /** The same with the retention that it leads to. */
  public OperationOptions leadingTo(Declared<List<RetentionEntry>> retention) {
    return new OperationOptions(
        unattended,
        pinMinutes,
        approvedBy,
        from,
        retention,
        scheduleFrom,
        scheduleTo,
        upgrade,
        parts);
  }

  /** The same with the schedule that it leads to. */
  public OperationOptions leadingTo(BackupSchedule schedule, Location place) {
    return new OperationOptions(
        unattended,
        pinMinutes,
        approvedBy,
        from,
        to,
        scheduleFrom,
        Declared.known(schedule, place),
        upgrade,
        parts);
  }

  /** The same for a part of the target. */
  public OperationOptions of(Declared<List<Declared<String>>> some) {
    return new OperationOptions(
        unattended, pinMinutes, approvedBy, from, to, scheduleFrom, scheduleTo, upgrade, some);
  }
}
