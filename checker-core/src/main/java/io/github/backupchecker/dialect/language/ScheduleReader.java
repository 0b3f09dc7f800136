package io.github.backupchecker.dialect.language;

import io.github.backupchecker.binding.Fields;
import io.github.backupchecker.binding.Key;
import io.github.backupchecker.binding.Shape;
import io.github.backupchecker.model.BackupSchedule;
import io.github.backupchecker.model.Period;
import io.github.backupchecker.source.Declared;
import java.util.List;

/** Reads when backups are taken. */
final class ScheduleReader {
  private static final Key<Declared<List<Declared<String>>>> AT =
      Key.list("at", "The times of day.", ScheduleTypes.TIME_OF_DAY);
  private static final Key<Declared<List<Declared<String>>>> ON =
      Key.list("on", "The days of the week.", ScheduleTypes.WEEKDAY);
  private final Key<Declared<Period>> every;
  private final Shape shape;

  ScheduleReader(ScheduleTypes types) {
    this.every = Key.of("every", "How far apart backups are.", types.every());
    this.shape = Shape.part("schedule", every, AT, ON);
  }

  Key<Declared<BackupSchedule>> key(String name, String sentence) {
    return Key.object(
        name,
        sentence,
        shape,
        parts -> new BackupSchedule(every(parts), parts.value(AT), parts.value(ON)));
  }

  /** Days of the week alone do not tell whether backups run on each of them, or every few weeks. */
  private Declared<Period> every(Fields parts) {
    Declared<Period> declared = parts.value(every);
    return declared.isAbsent() && parts.has(ON) ? Declared.undetermined(parts.place(ON)) : declared;
  }
}
