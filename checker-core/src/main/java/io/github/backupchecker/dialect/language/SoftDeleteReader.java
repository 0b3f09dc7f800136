package io.github.backupchecker.dialect.language;

import io.github.backupchecker.binding.EitherForm;
import io.github.backupchecker.binding.Fields;
import io.github.backupchecker.binding.Key;
import io.github.backupchecker.binding.ObjectForm;
import io.github.backupchecker.binding.ScalarForm;
import io.github.backupchecker.binding.Shape;
import io.github.backupchecker.model.Period;
import io.github.backupchecker.model.SecurityState;
import io.github.backupchecker.model.SoftDelete;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.source.Location;

/** Reads {@code soft-delete:}, the state alone or with its retention. */
final class SoftDeleteReader {
  private static final Key<Declared<SecurityState>> STATE =
      Key.of("state", "Whether deleted backup data is kept for a while.", Types.SECURITY_STATE);
  private static final Key<Declared<Period>> RETENTION =
      Periods.key("retention", "How long it is kept.");
  static final Key<SoftDelete> KEY =
      new Key<>(
          "soft-delete",
          "Whether deleted backup data is kept for a while.",
          new EitherForm<>(
              new ScalarForm<>(Types.SECURITY_STATE),
              SoftDeleteReader::read,
              new ObjectForm<>(
                  Shape.part("soft-delete", STATE, RETENTION), SoftDeleteReader::read)));

  private SoftDeleteReader() {}

  private static SoftDelete read(Declared<SecurityState> state, Location owner) {
    return new SoftDelete(state, Declared.absent(owner));
  }

  private static SoftDelete read(Fields parts) {
    return new SoftDelete(parts.value(STATE), Periods.inDays(parts, RETENTION));
  }
}
