package io.github.backupchecker.change;

import io.github.backupchecker.change.DerivedOperation.Subject;
import io.github.backupchecker.model.OperationKind;
import io.github.backupchecker.model.OperationOptions;
import io.github.backupchecker.model.Period;
import io.github.backupchecker.model.Policy;
import io.github.backupchecker.model.RetentionEntry;
import io.github.backupchecker.source.Declared;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * The schedules of which one policy keeps recovery points for less long than another.
 *
 * @param swapped the reference to the present policy, where that is another one than before
 */
record RetentionCuts(
    Subject subject, String part, Policy base, Policy head, Optional<ChangedValue> swapped) {

  Stream<DerivedOperation> operations() {
    boolean isTold = head.identity().isReadLike(base.identity());
    boolean isSilent = head.retention().isAbsent() && !isTold;
    return isSilent || head.retention().equals(base.retention())
        ? Stream.empty()
        : base.retention().known().orElse(List.of()).stream().flatMap(entry -> cut(entry).stream());
  }

  private Optional<DerivedOperation> cut(RetentionEntry before) {
    if (!before.period().isKnown()) {
      return Optional.empty();
    }
    return head.retention()
        .known()
        .map(entries -> cut(before, entries))
        .orElseGet(
            () -> Optional.of(unknown(before, ChangedValue.of(head.retention(), any -> ""))));
  }

  private Optional<DerivedOperation> cut(RetentionEntry before, List<RetentionEntry> entries) {
    Optional<RetentionEntry> after =
        entries.stream().filter(entry -> entry.schedule() == before.schedule()).findFirst();
    if (after.isEmpty()) {
      return Optional.of(dropped(before));
    }
    RetentionEntry entry = after.orElseThrow();
    if (!entry.period().isKnown()) {
      return Optional.of(unknown(before, value(entry)));
    }
    Period period = entry.period().known().orElseThrow();
    OptionalInt order = period.comparedWith(before.period().known().orElseThrow());
    if (order.isEmpty()) {
      return Optional.of(
          derived(before, value(entry))
              .open(
                  "whether "
                      + period
                      + " is less than "
                      + before.period().known().orElseThrow()
                      + " depends on the calendar: write both in the same unit"));
    }
    return order.getAsInt() < 0
        ? Optional.of(derived(before, value(entry)).with(to(entry)))
        : Optional.empty();
  }

  private static ChangedValue value(RetentionEntry entry) {
    return ChangedValue.of(entry.period(), Period::toString);
  }

  private OperationOptions to(RetentionEntry entry) {
    return OperationOptions.none(entry.period().location())
        .leadingTo(Declared.known(List.of(entry), entry.period().location()));
  }

  private DerivedOperation dropped(RetentionEntry before) {
    ChangedValue nothing = ChangedValue.of(Declared.absent(head.retention().location()), any -> "");
    return derived(before, nothing);
  }

  private DerivedOperation unknown(RetentionEntry before, ChangedValue now) {
    return derived(before, now)
        .open(part + before.schedule().key() + " retention is not known any more: " + now.text());
  }

  private DerivedOperation derived(RetentionEntry entry, ChangedValue now) {
    ChangedValue before = value(entry);
    String what =
        part
            + entry.schedule().key()
            + " retention goes from "
            + before.text()
            + " to "
            + (now.declared().isAbsent() ? "nothing" : now.text());
    return DerivedOperation.of(
        OperationKind.REDUCE_RETENTION,
        subject,
        part + entry.schedule().key(),
        what,
        before,
        swapped.orElse(now));
  }
}
