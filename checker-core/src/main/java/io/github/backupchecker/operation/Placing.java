package io.github.backupchecker.operation;

import io.github.backupchecker.change.Changes;
import io.github.backupchecker.change.DerivedOperation;
import io.github.backupchecker.model.Estate;
import io.github.backupchecker.model.Operation;
import io.github.backupchecker.model.Policy;
import io.github.backupchecker.operation.Placement.Side;
import io.github.backupchecker.subject.KnownClients;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Places operations in the present estate, or in the base where a change is what they are about.
 *
 * @param base where operations are placed that a change comes to; empty without one
 */
record Placing(Placements present, Optional<Changes> changes, Optional<Placements> base) {

  /**
   * @param clients every client of the present estate
   */
  static Placing in(Estate estate, KnownClients clients, Optional<Changes> changes) {
    return new Placing(
        new Placements(estate, clients),
        changes,
        changes.map(since -> new Placements(since.base(), new KnownClients(since.clients()))));
  }

  /** The places of an operation that is declared; never empty. */
  List<Placement> of(Operation operation) {
    List<Placement> now = present.of(operation);
    boolean isThere = now.stream().anyMatch(Placement::isPlaced);
    if (isThere && !isAnnounced(operation)) {
      return now;
    }
    List<Placement> before =
        base.stream()
            .flatMap(placements -> placements.of(operation).stream())
            .filter(Placement::isPlaced)
            .map(this::onItsSide)
            .toList();
    return before.isEmpty() ? now : before;
  }

  private boolean isAnnounced(Operation operation) {
    return changes.filter(since -> since.announced().containsKey(operation.address())).isPresent();
  }

  /** The places of an operation that a change comes to. */
  Stream<Placement> of(DerivedOperation derived) {
    return base.stream()
        .flatMap(placements -> before(placements, derived))
        .map(placement -> onItsSide(placement).named(derived.address()));
  }

  /** A policy of which no user is declared concerns whoever its vault protects. */
  private static Stream<Placement> before(Placements placements, DerivedOperation derived) {
    Optional<Policy> known = placements.estate().policiesByAddress().find(derived.formerly());
    if (known.isEmpty()) {
      return placements.of(derived.operation()).stream();
    }
    Policy policy = known.orElseThrow();
    return Stream.of(
        new Placement(
            derived.operation(),
            Optional.of(derived.formerly()),
            Optional.empty(),
            placements.estate().vault(policy.vault()),
            Optional.empty(),
            List.of(policy)));
  }

  private Placement onItsSide(Placement placement) {
    boolean isUpgraded =
        placement
            .client()
            .filter(
                client ->
                    changes
                        .filter(since -> since.upgraded().contains(client.address()))
                        .isPresent())
            .isPresent();
    return placement.on(isUpgraded ? Side.BASE_UPGRADED : Side.BASE);
  }
}
