package io.github.backupchecker.dialect.language;

import io.github.backupchecker.binding.Fields;
import io.github.backupchecker.binding.Key;
import io.github.backupchecker.binding.Shape;
import io.github.backupchecker.model.Period;
import io.github.backupchecker.model.RetentionEntry;
import io.github.backupchecker.model.RetentionSchedule;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.Declared;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How long the recovery points of each schedule that is declared are kept. */
record Retention(Map<RetentionSchedule, Declared<Period>> periods) {
  private static final Map<RetentionSchedule, Key<Declared<Period>>> KEYS =
      Arrays.stream(RetentionSchedule.values())
          .collect(
              Collectors.toMap(
                  Function.identity(),
                  schedule ->
                      Periods.key(
                          schedule.key(),
                          "How long " + schedule.key() + " recovery points are kept."),
                  (first, second) -> first,
                  () -> new EnumMap<>(RetentionSchedule.class)));
  private static final Shape SHAPE = Shape.part("retention", KEYS.values().toArray(Key<?>[]::new));

  Retention {
    periods = Collections.unmodifiableMap(new EnumMap<>(periods));
  }

  static Key<Declared<Retention>> key(String name, String sentence) {
    return Key.object(name, sentence, SHAPE, Retention::read);
  }

  private static Retention read(Fields parts) {
    Map<RetentionSchedule, Declared<Period>> periods = new EnumMap<>(RetentionSchedule.class);
    KEYS.forEach(
        (schedule, key) -> {
          if (parts.has(key)) {
            periods.put(schedule, parts.value(key));
          }
        });
    return new Retention(periods);
  }

  /** The entries of an object, in the order daily to yearly. */
  List<RetentionEntry> of(Address owner) {
    return periods.entrySet().stream()
        .map(e -> new RetentionEntry(owner.child(e.getKey().key()), e.getKey(), e.getValue()))
        .toList();
  }
}
