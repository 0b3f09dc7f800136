package io.github.backupchecker.change;

import io.github.backupchecker.change.DerivedOperation.Subject;
import io.github.backupchecker.model.OperationKind;
import io.github.backupchecker.model.Policy;
import io.github.backupchecker.source.Declared;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How an object is backed up on both sides, by the policies that it refers to.
 *
 * @param part what of the object is meant: all of it, or its system state
 * @param before the reference in the base
 * @param after the reference now
 * @param isTold whether what the present side leaves out is not there
 */
record PolicyUse(
    Sides sides,
    Subject subject,
    String part,
    Declared<String> before,
    Declared<String> after,
    boolean isTold) {

  /** What it comes to that the policy is another one, or another one than it was. */
  Stream<DerivedOperation> operations() {
    Optional<Policy> base = sides.base().policy(before);
    Optional<Policy> head = sides.head().policy(after);
    if (base.isEmpty()) {
      return Stream.empty();
    }
    return head.isPresent()
        ? operations(base.orElseThrow(), head.orElseThrow())
        : Stream.of(lost(base.orElseThrow())).filter(any -> isTold || !after.isAbsent());
  }

  private Stream<DerivedOperation> operations(Policy base, Policy head) {
    Optional<ChangedValue> swapped =
        sides.isSame(base, head)
            ? Optional.empty()
            : Optional.of(ChangedValue.of(after, name -> name));
    return cuts(subject, part, base, head, swapped)
        .map(derived -> derived.through(List.of(base.address(), head.address())));
  }

  /**
   * What it comes to for an object that one policy takes the place of another.
   *
   * @param swapped the reference to the present policy, where that is another one than before
   */
  static Stream<DerivedOperation> cuts(
      Subject subject, String part, Policy base, Policy head, Optional<ChangedValue> swapped) {
    return Stream.concat(
        new RetentionCuts(subject, part, base, head, swapped).operations(),
        new ScheduleCut(subject, part, base, head, swapped).operations());
  }

  private DerivedOperation lost(Policy base) {
    ChangedValue now = ChangedValue.of(after, name -> name);
    return DerivedOperation.of(
            OperationKind.REDUCE_RETENTION,
            subject,
            part + "policy",
            part + "policy goes from " + base.identity().name() + " to " + now.text(),
            ChangedValue.of(before, name -> name),
            now)
        .through(List.of(base.address()))
        .open(
            after.isAbsent()
                ? "no policy of it is declared any more: write the policy by which it is backed up"
                : "its policy is not known any more: " + now.text());
  }
}
