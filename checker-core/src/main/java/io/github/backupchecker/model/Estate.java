package io.github.backupchecker.model;

import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.source.Location;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Everything that the files of one run declare, united and with names resolved.
 *
 * <p>Objects are ordered by address, so that nothing depends on the order of files.
 */
public record Estate(
    SortedMap<Address, Vault> vaultsByAddress,
    SortedMap<Address, Agent> agentsByAddress,
    SortedMap<Address, Server> serversByAddress,
    SortedMap<Address, Policy> policiesByAddress,
    SortedMap<Address, Operation> operationsByAddress,
    List<Secret> secrets) {

  public Collection<Vault> vaults() {
    return vaultsByAddress.values();
  }

  public Collection<Agent> agents() {
    return agentsByAddress.values();
  }

  public Collection<Server> servers() {
    return serversByAddress.values();
  }

  public Collection<Policy> policies() {
    return policiesByAddress.values();
  }

  public Collection<Operation> operations() {
    return operationsByAddress.values();
  }

  /** The same without operations on what is named at some places. */
  public Estate without(Set<Location> targets) {
    return targets.isEmpty()
        ? this
        : planning(operation -> !targets.contains(operation.on().location()));
  }

  /** The same with some of the operations alone. */
  public Estate planning(Predicate<Operation> operations) {
    SortedMap<Address, Operation> left = new TreeMap<>(operationsByAddress);
    left.values().removeIf(operations.negate());
    return new Estate(
        vaultsByAddress,
        agentsByAddress,
        serversByAddress,
        policiesByAddress,
        Collections.unmodifiableSortedMap(left),
        secrets);
  }

  /** The same with other versions of agents and servers. */
  public Estate upgraded(UnaryOperator<Agent> agents, UnaryOperator<Server> servers) {
    SortedMap<Address, Agent> newAgents = new TreeMap<>(agentsByAddress);
    newAgents.replaceAll((address, agent) -> agents.apply(agent));
    SortedMap<Address, Server> newServers = new TreeMap<>(serversByAddress);
    newServers.replaceAll((address, server) -> servers.apply(server));
    return new Estate(
        vaultsByAddress,
        Collections.unmodifiableSortedMap(newAgents),
        Collections.unmodifiableSortedMap(newServers),
        policiesByAddress,
        operationsByAddress,
        secrets);
  }

  /** The vault that a reference names; empty where it is absent, undetermined or unresolved. */
  public Optional<Vault> vault(Declared<String> reference) {
    return find(vaultsByAddress, ObjectKind.VAULTS, reference);
  }

  /** The policy that a reference names; empty where it is absent, undetermined or unresolved. */
  public Optional<Policy> policy(Declared<String> reference) {
    return find(policiesByAddress, ObjectKind.POLICIES, reference);
  }

  private static <T> Optional<T> find(
      Map<Address, T> objects, ObjectKind kind, Declared<String> reference) {
    Optional<String> name = reference.known();
    return name.isPresent()
        ? Optional.ofNullable(objects.get(kind.address(name.orElseThrow())))
        : Optional.empty();
  }

  /** Who everything is that has a name. */
  public Stream<Identity> identities() {
    List<Identified<?>> all = new ArrayList<>(vaults());
    all.addAll(agents());
    all.addAll(servers());
    all.addAll(policies());
    all.addAll(operations());
    return all.stream().map(Identified::identity);
  }
}
