package io.github.backupchecker.operation;

import io.github.backupchecker.model.OperationKind;
import io.github.backupchecker.model.Policy;
import io.github.backupchecker.model.RetentionEntry;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.subject.Client;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The retention to which the steps of a plan have led, by client. */
final class PlannedRetentions {
  private final Map<Address, List<Change>> byClient = new HashMap<>();

  void add(PredictedOperation step) {
    boolean changes =
        step.isA(OperationKind.REDUCE_RETENTION) || step.isA(OperationKind.INCREASE_RETENTION);
    if (changes && (step.happens() || step.mayHappen())) {
      step.client().ifPresent(client -> add(client, step));
    }
  }

  private void add(Client client, PredictedOperation step) {
    byClient
        .computeIfAbsent(client.address(), c -> new ArrayList<>())
        .add(
            new Change(
                step.target().orElseGet(client::address),
                step.placement().policies().stream().map(Policy::address).toList(),
                leadsTo(step)));
  }

  private static Declared<List<RetentionEntry>> leadsTo(PredictedOperation step) {
    Declared<List<RetentionEntry>> to = step.operation().options().to();
    return step.happens() && to.isKnown() ? to : Declared.undetermined(step.place());
  }

  /** The policies of a placement as those steps leave them. */
  List<Policy> before(Placement placement) {
    List<Change> changes =
        placement.client().map(client -> of(client, placement)).orElse(List.of());
    return placement.policies().stream().map(policy -> after(changes, policy)).toList();
  }

  /** Those of the same target, and those of the whole client. */
  private List<Change> of(Client client, Placement placement) {
    return byClient.getOrDefault(client.address(), List.of()).stream()
        .filter(
            change ->
                change.target.equals(client.address())
                    || placement.target().filter(change.target::equals).isPresent())
        .toList();
  }

  private static Policy after(List<Change> changes, Policy declared) {
    Policy policy = declared;
    for (Change change : changes) {
      policy = change.concerns(policy) ? change.of(policy) : policy;
    }
    return policy;
  }

  /**
   * A change of retention.
   *
   * @param policies those that it changes; every one of the client where none is named
   */
  private record Change(Address target, List<Address> policies, Declared<List<RetentionEntry>> to) {

    boolean concerns(Policy policy) {
      return policies.isEmpty() || policies.contains(policy.address());
    }

    Policy of(Policy policy) {
      return policy.withRetention(
          to.isKnown() && !policy.retention().isUndetermined()
              ? to.map(entries -> changed(policy, entries))
              : Declared.undetermined(to.location()));
    }

    private static List<RetentionEntry> changed(Policy policy, List<RetentionEntry> next) {
      List<RetentionEntry> present = policy.retention().known().orElse(List.of());
      return Stream.concat(
              present.stream()
                  .filter(entry -> next.stream().noneMatch(n -> n.schedule() == entry.schedule())),
              next.stream())
          .toList();
    }
  }
}
