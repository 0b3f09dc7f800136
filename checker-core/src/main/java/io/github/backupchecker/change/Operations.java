package io.github.backupchecker.change;

import io.github.backupchecker.change.Counterparts.Pair;
import io.github.backupchecker.change.DerivedOperation.Subject;
import io.github.backupchecker.model.Agent;
import io.github.backupchecker.model.Identity;
import io.github.backupchecker.model.OperationKind;
import io.github.backupchecker.model.Policy;
import io.github.backupchecker.model.ProtectionGroup;
import io.github.backupchecker.model.Server;
import io.github.backupchecker.model.Vault;
import io.github.backupchecker.subject.Client;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The operations that the changes between two estates come to. */
record Operations(Sides sides) {

  List<DerivedOperation> all() {
    Set<String> used =
        Client.all(sides.base()).stream()
            .flatMap(client -> client.policies().stream())
            .flatMap(policy -> policy.known().stream())
            .collect(Collectors.toSet());
    return Stream.of(
            sides.vaults().pairs().stream().flatMap(Operations::onVault),
            sides.agents().pairs().stream()
                .flatMap(
                    pair ->
                        onClient(
                            pair,
                            Agent::identity,
                            (base, head) -> new AgentOperations(sides, base, head).all())),
            sides.servers().pairs().stream()
                .flatMap(pair -> onClient(pair, Server::identity, this::onGroups)),
            sides.policies().pairs().stream()
                .filter(Pair::isKept)
                .flatMap(pair -> onPolicy(pair, used)))
        .flatMap(operations -> operations)
        .distinct()
        .toList();
  }

  private static Stream<DerivedOperation> onVault(Pair<Vault> pair) {
    boolean isDeclared =
        Stream.of(pair.base(), pair.head())
            .allMatch(vault -> vault.filter(one -> !one.elsewhere()).isPresent());
    return isDeclared
        ? new VaultOperations(pair.base().orElseThrow(), pair.head().orElseThrow()).all()
        : Stream.empty();
  }

  private Stream<DerivedOperation> onGroups(Server base, Server head) {
    return Sides.groups(base, head).pairs().stream()
        .flatMap(
            pair ->
                onClient(
                    pair,
                    ProtectionGroup::identity,
                    (before, now) -> new GroupOperations(sides, before, now).all()));
  }

  /** What was protected and is there no more ends; what is there now alone comes to nothing. */
  private static <T> Stream<DerivedOperation> onClient(
      Pair<T> pair,
      Function<T, Identity> identity,
      BiFunction<T, T, Stream<DerivedOperation>> between) {
    return pair.base().stream()
        .flatMap(
            base ->
                pair.head()
                    .map(head -> between.apply(base, head))
                    .orElseGet(() -> Stream.of(gone(identity.apply(base)))));
  }

  /** Who is backed up by a policy of Azure, Azure knows: none of them need be declared with it. */
  private static Stream<DerivedOperation> onPolicy(Pair<Policy> pair, Set<String> used) {
    Policy base = pair.base().orElseThrow();
    Policy head = pair.head().orElseThrow();
    boolean isUsed = used.contains(base.address().name());
    if (base.identity().isNative() || !base.certain() || isUsed) {
      return Stream.empty();
    }
    Subject subject = Subject.of(base.identity(), head.identity());
    return PolicyUse.cuts(subject, "", base, head, Optional.empty());
  }

  private static DerivedOperation gone(Identity identity) {
    ChangedValue name = ChangedValue.named(identity);
    return DerivedOperation.of(
        OperationKind.STOP_PROTECTION_AND_DELETE_DATA,
        Subject.gone(identity),
        DerivedOperation.GONE,
        "it is declared in the base, and not any more",
        name,
        name);
  }
}
