package io.github.backupchecker.operation;

import io.github.backupchecker.model.Estate;
import io.github.backupchecker.model.ObjectKind;
import io.github.backupchecker.model.Operation;
import io.github.backupchecker.model.Policy;
import io.github.backupchecker.model.ProtectionGroup;
import io.github.backupchecker.model.Server;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.subject.Client;
import io.github.backupchecker.subject.KnownClients;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Places operations in an estate; one on a policy concerns every client that uses it. */
record Placements(Estate estate, KnownClients clients) {

  /** The places of an operation; never empty. */
  List<Placement> of(Operation operation) {
    List<Placement> placed =
        operation.on().known().stream().flatMap(target -> placed(operation, target)).toList();
    return placed.isEmpty() ? List.of(Placement.nowhere(operation)) : placed;
  }

  private Stream<Placement> placed(Operation operation, Address target) {
    return ObjectKind.of(target).stream().flatMap(kind -> placed(operation, target, kind));
  }

  private Stream<Placement> placed(Operation operation, Address target, ObjectKind kind) {
    return switch (kind) {
      case VAULTS ->
          estate.vaultsByAddress().find(target).stream()
              .map(
                  vault ->
                      new Placement(
                          operation,
                          Optional.of(target),
                          Optional.empty(),
                          Optional.of(vault),
                          Optional.empty(),
                          List.of()));
      case AGENTS ->
          clients.find(target).stream().map(client -> onAgent(operation, target, client));
      case SERVERS -> onServer(operation, target);
      case POLICIES ->
          estate.policiesByAddress().find(target).stream()
              .flatMap(policy -> onUsers(operation, policy));
      case OPERATIONS -> Stream.empty();
    };
  }

  private Placement onAgent(Operation operation, Address target, Client client) {
    Optional<Policy> policy =
        estate.agentsByAddress().find(target).flatMap(agent -> estate.policy(agent.policy()));
    return onClient(operation, target, client, Optional.empty(), policy);
  }

  private Stream<Placement> onUsers(Operation operation, Policy policy) {
    return clients.using(policy.address().name()).stream()
        .map(
            client ->
                onClient(
                    operation, client.address(), client, Optional.empty(), Optional.of(policy)));
  }

  private Stream<Placement> onServer(Operation operation, Address target) {
    Address owner = ProtectionGroup.server(target).orElse(target);
    return estate.serversByAddress().find(owner).stream()
        .flatMap(server -> onServer(operation, target, server));
  }

  private Stream<Placement> onServer(Operation operation, Address target, Server server) {
    Client client = clients.find(server.identity().address()).orElseThrow();
    return server.identity().address().equals(target)
        ? Stream.of(onClient(operation, target, client, Optional.empty(), Optional.empty()))
        : server.protectionGroups().stream()
            .filter(group -> group.identity().address().equals(target))
            .map(
                group ->
                    onClient(
                        operation,
                        target,
                        client,
                        Optional.of(group),
                        estate.policy(group.policy())));
  }

  private static Placement onClient(
      Operation operation,
      Address target,
      Client client,
      Optional<ProtectionGroup> group,
      Optional<Policy> policy) {
    return new Placement(
        operation,
        Optional.of(target),
        Optional.of(client),
        client.protector(),
        group,
        policy.stream().toList());
  }
}
