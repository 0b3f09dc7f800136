package io.github.backupchecker.model;

import io.github.backupchecker.source.Addressed;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Everything that the files of one run declare, united and with names resolved.
 *
 * <p>Objects are ordered by address, so that nothing depends on the order of files.
 */
public record Estate(
    ByAddress<Vault> vaultsByAddress,
    ByAddress<Agent> agentsByAddress,
    ByAddress<Server> serversByAddress,
    ByAddress<Policy> policiesByAddress,
    ByAddress<Operation> operationsByAddress,
    List<Secret> secrets) {

  public List<Vault> vaults() {
    return vaultsByAddress.all();
  }

  public List<Agent> agents() {
    return agentsByAddress.all();
  }

  public List<Server> servers() {
    return serversByAddress.all();
  }

  public List<Policy> policies() {
    return policiesByAddress.all();
  }

  public List<Operation> operations() {
    return operationsByAddress.all();
  }

  /** The same without operations on what is named at some places. */
  public Estate without(Set<Location> targets) {
    return targets.isEmpty()
        ? this
        : planning(operation -> !targets.contains(operation.on().location()));
  }

  /** The same with some of the operations alone. */
  public Estate planning(Predicate<Operation> operations) {
    return new Estate(
        vaultsByAddress,
        agentsByAddress,
        serversByAddress,
        policiesByAddress,
        operationsByAddress.where(operations),
        secrets);
  }

  /** The same with other versions of agents and servers. */
  public Estate upgraded(UnaryOperator<Agent> agents, UnaryOperator<Server> servers) {
    return new Estate(
        vaultsByAddress,
        agentsByAddress.each(agents),
        serversByAddress.each(servers),
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

  private static <T extends Addressed> Optional<T> find(
      ByAddress<T> objects, ObjectKind kind, Declared<String> reference) {
    if (!reference.isKnown()) {
      return Optional.empty();
    }
    String name = reference.known().orElseThrow();
    T found = objects.named(name);
    return found == null ? objects.find(kind.address(name)) : Optional.of(found);
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
