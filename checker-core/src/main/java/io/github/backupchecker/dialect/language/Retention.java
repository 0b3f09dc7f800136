package io.github.backupchecker.dialect.language;

import io.github.backupchecker.binding.Fields;
import io.github.backupchecker.binding.Key;
import io.github.backupchecker.binding.Shape;
import io.github.backupchecker.model.Period;
import io.github.backupchecker.model.RetentionEntry;
import io.github.backupchecker.model.RetentionSchedule;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.Declared;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How long the recovery points of each schedule that is declared are kept. */
record Retention(Map<RetentionSchedule, Declared<Period>> periods) {
  private static final Map<RetentionSchedule, Key<Declared<Period>>> KEYS = keys();
  private static final Shape SHAPE = Shape.part("retention", KEYS.values().toArray(new Key<?>[0]));

  Retention {
    periods = Collections.unmodifiableMap(new EnumMap<>(periods));
  }

  private static Map<RetentionSchedule, Key<Declared<Period>>> keys() {
    Map<RetentionSchedule, Key<Declared<Period>>> keys = new EnumMap<>(RetentionSchedule.class);
    for (RetentionSchedule schedule : RetentionSchedule.values()) {
      String sentence = "How long " + schedule.key() + " recovery points are kept.";
      keys.put(schedule, Periods.key(schedule.key(), sentence));
    }
    return keys;
  }

  static Key<Declared<Retention>> key(String name, String sentence) {
    return Key.object(name, sentence, SHAPE, Retention::read);
  }

  private static Retention read(Fields parts) {
    Map<RetentionSchedule, Declared<Period>> periods = new EnumMap<>(RetentionSchedule.class);
    for (Map.Entry<RetentionSchedule, Key<Declared<Period>>> entry : KEYS.entrySet()) {
      if (parts.has(entry.getValue())) {
        periods.put(entry.getKey(), parts.value(entry.getValue()));
      }
    }
    return new Retention(periods);
  }

  /** The entries of an object, in the order daily to yearly. */
  List<RetentionEntry> of(Address owner) {
    List<RetentionEntry> entries = new ArrayList<>();
    for (Map.Entry<RetentionSchedule, Declared<Period>> entry : periods.entrySet()) {
      RetentionSchedule schedule = entry.getKey();
      entries.add(new RetentionEntry(owner.child(schedule.key()), schedule, entry.getValue()));
    }
    return List.copyOf(entries);
  }
}
