package io.github.backupchecker.operation;

import io.github.backupchecker.model.Policy;
import io.github.backupchecker.model.RetentionEntry;
import io.github.backupchecker.model.RetentionSchedule;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.Declared;
import java.util.List;
import java.util.stream.Stream;

/**
 * A change of retention that a step of a plan makes.
 *
 * @param order among the changes of the plan
 * @param policies those that it changes; every one of the target where none is named
 */
record RetentionChange(int order, List<Address> policies, Declared<List<RetentionEntry>> to) {
  RetentionChange {
    policies = List.copyOf(policies);
  }

  /** Whether nothing is left of an earlier change of the same target. */
  boolean replaces(RetentionChange earlier) {
    boolean all = !to.isKnown() || (earlier.to.isKnown() && has(earlier.to.known().orElseThrow()));
    return policies.equals(earlier.policies) && all;
  }

  private boolean has(List<RetentionEntry> others) {
    return others.stream().allMatch(other -> sets(other.schedule()));
  }

  private boolean sets(RetentionSchedule schedule) {
    return to.known().orElse(List.of()).stream().anyMatch(e -> e.schedule() == schedule);
  }

  /** The policy once it is made; one that it does not concern stays as it is. */
  Policy of(Policy policy) {
    if (!policies.isEmpty() && !policies.contains(policy.address())) {
      return policy;
    }
    return policy.withRetention(
        to.isKnown() && !policy.retention().isUndetermined()
            ? to.map(entries -> entries(policy, entries))
            : Declared.undetermined(to.location()));
  }

  private List<RetentionEntry> entries(Policy policy, List<RetentionEntry> next) {
    return Stream.concat(
            policy.retention().known().orElse(List.of()).stream()
                .filter(entry -> !sets(entry.schedule())),
            next.stream())
        .toList();
  }
}
