package io.github.backupchecker.change;

import io.github.backupchecker.change.DerivedOperation.Subject;
import io.github.backupchecker.model.BackupSchedule;
import io.github.backupchecker.model.OperationKind;
import io.github.backupchecker.model.OperationOptions;
import io.github.backupchecker.model.Period;
import io.github.backupchecker.model.Policy;
import io.github.backupchecker.source.Declared;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * A schedule that backs up less often than another.
 *
 * @param swapped the reference to the present policy, where that is another one than before
 */
record ScheduleCut(
    Subject subject, String part, Policy base, Policy head, Optional<ChangedValue> swapped) {

  Stream<DerivedOperation> operations() {
    BackupSchedule before = base.schedule();
    BackupSchedule after = head.schedule();
    if (after.equals(before)) {
      return Stream.empty();
    }
    boolean isTold = head.identity().isReadLike(base.identity());
    if (before.comparedWith(before).isEmpty() || (after.every().isAbsent() && !isTold)) {
      return Stream.empty();
    }
    OptionalInt order = after.comparedWith(before);
    if (order.isPresent()) {
      return order.getAsInt() < 0 ? Stream.of(derived()) : Stream.empty();
    }
    String why =
        after.every().isAbsent()
            ? "no schedule is declared any more: write when backups run"
            : "when backups run is not known any more";
    return Stream.of(derived().open(why));
  }

  private DerivedOperation derived() {
    Pair changed = changed();
    String what =
        part
            + "backups run less often: "
            + words(head.schedule())
            + " instead of "
            + words(base.schedule());
    OperationOptions options =
        OperationOptions.none(changed.after().location())
            .leadingTo(head.schedule(), changed.after().location());
    return DerivedOperation.of(
            OperationKind.REDUCE_SCHEDULE,
            subject,
            part + "schedule",
            what,
            changed.before(),
            swapped.orElse(changed.after()))
        .with(options);
  }

  /** The part of the schedule that makes the difference, before and now. */
  private record Pair(ChangedValue before, ChangedValue after) {}

  private Pair changed() {
    List<Pair> parts =
        List.of(
            new Pair(every(base.schedule()), every(head.schedule())),
            new Pair(list(base.schedule().at()), list(head.schedule().at())),
            new Pair(list(base.schedule().on()), list(head.schedule().on())));
    return parts.stream()
        .filter(one -> !one.before().text().equals(one.after().text()))
        .findFirst()
        .orElse(parts.get(0));
  }

  private static ChangedValue every(BackupSchedule schedule) {
    return ChangedValue.of(schedule.every(), Period::toString);
  }

  private static ChangedValue list(Declared<List<Declared<String>>> declared) {
    return ChangedValue.of(declared, Lists::words);
  }

  private static String words(BackupSchedule schedule) {
    String every =
        "every " + schedule.every().known().map(ScheduleCut::each).orElseGet(every(schedule)::text);
    String on = schedule.on().isKnown() ? " on " + list(schedule.on()).text() : "";
    String at = schedule.at().isKnown() ? " at " + list(schedule.at()).text() : "";
    return schedule.every().isAbsent() ? ChangedValue.NOTHING : every + on + at;
  }

  private static String each(Period period) {
    return period.count() == 1 ? period.unit().word(1) : period.toString();
  }
}
