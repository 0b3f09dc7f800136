package io.github.backupchecker.model;

import io.github.backupchecker.source.Declared;
import java.util.List;

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

  /** One that is not known has no part that is. */
  public static BackupSchedule of(Declared<BackupSchedule> whole) {
    return whole
        .known()
        .orElseGet(
            () ->
                new BackupSchedule(
                    whole.withoutValue(), whole.withoutValue(), whole.withoutValue()));
  }
}
