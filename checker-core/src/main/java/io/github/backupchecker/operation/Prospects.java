package io.github.backupchecker.operation;

import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.knowledge.Prediction;
import io.github.backupchecker.model.Estate;
import io.github.backupchecker.model.Operation;
import io.github.backupchecker.model.ProtectionGroup;
import io.github.backupchecker.model.Server;
import io.github.backupchecker.model.Vault;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.subject.Client;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Places operations in an estate; an operation on a policy concerns every client that uses it. */
public final class Prospects {
  private final Questions questions;

  public Prospects(Knowledge knowledge) {
    this.questions = new Questions(knowledge);
  }

  /** What will come of every operation, in the order of addresses. */
  public Stream<Prospect> all(Estate estate) {
    return estate.operations().stream().flatMap(operation -> of(operation, estate).stream());
  }

  /** What will come of one operation on each client that it concerns; never empty. */
  public List<Prospect> of(Operation operation, Estate estate) {
    Optional<Address> target = operation.on().known();
    if (target.isEmpty()) {
      return List.of(
          unplaced(operation, Optional.empty(), "what it is done to is not declared: add on:"));
    }
    List<Prospect> prospects = placed(operation, target.orElseThrow(), estate);
    return prospects.isEmpty()
        ? List.of(
            unplaced(
                operation,
                target,
                "'" + target.orElseThrow() + "' is not a declared client or vault"))
        : prospects;
  }

  private List<Prospect> placed(Operation operation, Address target, Estate estate) {
    return switch (target.kind()) {
      case "vaults" ->
          Optional.ofNullable(estate.vaultsByAddress().get(target)).stream()
              .map(vault -> onVault(operation, target, vault))
              .toList();
      case "agents" ->
          Optional.ofNullable(estate.agentsByAddress().get(target)).stream()
              .map(agent -> onClient(operation, target, Client.of(agent, estate), true))
              .toList();
      case "servers" -> onServer(operation, target, estate);
      case "policies" ->
          Client.all(estate)
              .filter(client -> client.uses(target.name()))
              .map(client -> onClient(operation, client.address(), client, true))
              .toList();
      default -> List.of();
    };
  }

  private List<Prospect> onServer(Operation operation, Address target, Estate estate) {
    int group = target.text().indexOf("/protection-groups/");
    Address owner = group < 0 ? target : new Address(target.text().substring(0, group));
    return Optional.ofNullable(estate.serversByAddress().get(owner)).stream()
        .flatMap(server -> onServer(operation, target, server, Client.of(server, estate)))
        .toList();
  }

  private Stream<Prospect> onServer(
      Operation operation, Address target, Server server, Client client) {
    if (server.identity().address().equals(target)) {
      return Stream.of(onClient(operation, target, client, true));
    }
    return server.protectionGroups().stream()
        .filter(group -> group.identity().address().equals(target))
        .map(group -> onClient(operation, target, client, isOnline(group)));
  }

  private static boolean isOnline(ProtectionGroup group) {
    return !group.policy().isAbsent();
  }

  private Prospect onClient(Operation operation, Address target, Client client, boolean online) {
    return new Prospect(
        operation,
        Optional.of(target),
        Optional.of(client),
        client.protector(),
        questions.onClient(operation, client, online));
  }

  private Prospect onVault(Operation operation, Address target, Vault vault) {
    return new Prospect(
        operation,
        Optional.of(target),
        Optional.empty(),
        Optional.of(vault),
        questions.onVault(operation, vault));
  }

  private static Prospect unplaced(Operation operation, Optional<Address> target, String reason) {
    return new Prospect(
        operation, target, Optional.empty(), Optional.empty(), Prediction.undetermined(reason));
  }
}
