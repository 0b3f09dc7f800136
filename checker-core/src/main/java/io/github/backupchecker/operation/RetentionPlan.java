package io.github.backupchecker.operation;

import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.finding.Related;
import io.github.backupchecker.model.OperationKind;
import io.github.backupchecker.model.OperationOptions;
import io.github.backupchecker.model.Period;
import io.github.backupchecker.model.RetentionEntry;
import io.github.backupchecker.source.Declared;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Changes of retention that go the other way than their names say. */
record RetentionPlan(Placement placement) {
  Stream<Problem> contradictions() {
    boolean increases = placement.isA(OperationKind.INCREASE_RETENTION);
    if (!increases && !placement.isA(OperationKind.REDUCE_RETENTION)) {
      return Stream.empty();
    }
    OperationOptions options = placement.operation().options();
    return options.to().known().orElse(List.of()).stream()
        .flatMap(
            to ->
                before(options, to)
                    .filter(from -> contradicts(from, to, increases))
                    .map(from -> problem(from, to, increases))
                    .limit(1));
  }

  /** What the plan leads from, as it says and as it is. */
  private Stream<RetentionEntry> before(OperationOptions options, RetentionEntry to) {
    return Stream.concat(
            options.from().known().orElse(List.of()).stream(),
            placement.policies().stream()
                .flatMap(policy -> policy.retention().known().orElse(List.of()).stream()))
        .filter(entry -> entry.schedule() == to.schedule());
  }

  private static boolean contradicts(RetentionEntry from, RetentionEntry to, boolean increases) {
    OptionalInt order = compare(to.period(), from.period());
    return order.isPresent() && (increases ? order.getAsInt() < 0 : order.getAsInt() > 0);
  }

  /** Empty where either is not known, or the two are counted in units that cannot be compared. */
  private static OptionalInt compare(Declared<Period> first, Declared<Period> second) {
    Optional<Period> a = first.known();
    Optional<Period> b = second.known();
    return a.isPresent() && b.isPresent()
        ? a.orElseThrow().comparedWith(b.orElseThrow())
        : OptionalInt.empty();
  }

  private static Problem problem(RetentionEntry from, RetentionEntry to, boolean increases) {
    return new Problem(
        ProblemKind.INVALID_VALUE,
        (increases ? "this increases nothing: " : "this reduces nothing: ")
            + to.schedule().key()
            + " retention goes from "
            + from.period().known().orElseThrow()
            + " to "
            + to.period().known().orElseThrow()
            + "; write "
            + (increases
                ? OperationKind.REDUCE_RETENTION.id()
                : OperationKind.INCREASE_RETENTION.id()),
        to.period().location(),
        List.of(new Related("before", from.period().location())));
  }
}
