package io.github.backupchecker.dialect.language;

import io.github.backupchecker.binding.EitherForm;
import io.github.backupchecker.binding.Fields;
import io.github.backupchecker.binding.Key;
import io.github.backupchecker.binding.ObjectForm;
import io.github.backupchecker.binding.ScalarForm;
import io.github.backupchecker.binding.Shape;
import io.github.backupchecker.model.Immutability;
import io.github.backupchecker.model.ImmutabilityState;
import io.github.backupchecker.model.ImmutabilityType;
import io.github.backupchecker.model.Period;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.source.Location;

/** Reads {@code immutability:}, the state alone or with its bounds. */
final class ImmutabilityReader {
  private static final Key<Declared<ImmutabilityState>> STATE =
      Key.of("state", "Whether it is immutable, and for good.", Types.IMMUTABILITY_STATE);
  private static final Key<Declared<ImmutabilityType>> TYPE =
      Key.of("type", "What bounds immutability.", Types.IMMUTABILITY_TYPE);
  private static final Key<Declared<Period>> DURATION =
      Periods.key("duration", "How long recovery points are immutable.");
  static final Key<Immutability> KEY =
      new Key<>(
          "immutability",
          "Whether recovery points can be deleted before their time.",
          new EitherForm<>(
              new ScalarForm<>(Types.IMMUTABILITY_STATE),
              ImmutabilityReader::read,
              new ObjectForm<>(
                  Shape.part("immutability", STATE, TYPE, DURATION), ImmutabilityReader::read)));

  private ImmutabilityReader() {}

  private static Immutability read(Declared<ImmutabilityState> state, Location owner) {
    return new Immutability(state, Declared.absent(owner), Declared.absent(owner));
  }

  private static Immutability read(Fields parts) {
    return new Immutability(parts.value(STATE), parts.value(TYPE), Periods.inDays(parts, DURATION));
  }
}
