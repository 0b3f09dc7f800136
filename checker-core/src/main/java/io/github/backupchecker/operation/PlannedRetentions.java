package io.github.backupchecker.operation;

import io.github.backupchecker.model.OperationKind;
import io.github.backupchecker.model.Policy;
import io.github.backupchecker.model.RetentionEntry;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.subject.Client;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The retention to which the steps of a plan have led, by what they were done to. */
final class PlannedRetentions {
  private final Map<Address, List<RetentionChange>> byTarget = new HashMap<>();
  private int count;

  void add(PredictedOperation step) {
    boolean changes =
        step.isA(OperationKind.REDUCE_RETENTION) || step.isA(OperationKind.INCREASE_RETENTION);
    if (changes && (step.happens() || step.mayHappen())) {
      step.target().ifPresent(target -> add(target, step));
    }
  }

  private void add(Address target, PredictedOperation step) {
    List<Address> policies = step.placement().policies().stream().map(Policy::address).toList();
    RetentionChange change = new RetentionChange(count++, policies, leadsTo(step));
    List<RetentionChange> known = byTarget.computeIfAbsent(target, t -> new ArrayList<>());
    known.removeIf(change::replaces);
    known.add(change);
  }

  /** Where it is not known whether the step takes place, or to what it leads, nothing is. */
  private static Declared<List<RetentionEntry>> leadsTo(PredictedOperation step) {
    Declared<List<RetentionEntry>> to = step.operation().options().to();
    return step.happens() && to.isKnown() ? to : Declared.undetermined(step.place());
  }

  /** The policies of a placement as those steps leave them. */
  List<Policy> before(Placement placement) {
    List<RetentionChange> changes =
        Stream.of(placement.client().map(Client::address), placement.target())
            .flatMap(Optional::stream)
            .distinct()
            .flatMap(target -> byTarget.getOrDefault(target, List.of()).stream())
            .sorted(Comparator.comparing(RetentionChange::order))
            .toList();
    return placement.policies().stream().map(policy -> after(changes, policy)).toList();
  }

  private static Policy after(List<RetentionChange> changes, Policy declared) {
    Policy policy = declared;
    for (RetentionChange change : changes) {
      policy = change.of(policy);
    }
    return policy;
  }
}
