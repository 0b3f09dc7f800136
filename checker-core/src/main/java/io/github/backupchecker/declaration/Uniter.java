package io.github.backupchecker.declaration;

import io.github.backupchecker.dialect.Declarations;
import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.model.Agent;
import io.github.backupchecker.model.Estate;
import io.github.backupchecker.model.ObjectKind;
import io.github.backupchecker.model.Operation;
import io.github.backupchecker.model.Policy;
import io.github.backupchecker.model.Secret;
import io.github.backupchecker.model.Server;
import io.github.backupchecker.model.Vault;
import io.github.backupchecker.source.Address;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Unites what files declare into one estate and resolves the names in it. */
public final class Uniter {
  private static final Namesakes<Vault> VAULTS =
      new Namesakes<>("vault", ObjectKind.VAULTS.isMachine(), Vault::identity, Vault::withIdentity);
  private static final Namesakes<Agent> AGENTS =
      new Namesakes<>("agent", ObjectKind.AGENTS.isMachine(), Agent::identity, Agent::withIdentity);
  private static final Namesakes<Server> SERVERS =
      new Namesakes<>(
          "server", ObjectKind.SERVERS.isMachine(), Server::identity, Server::withIdentity);
  private static final Namesakes<Policy> POLICIES =
      new Namesakes<>(
          "policy", ObjectKind.POLICIES.isMachine(), Policy::identity, Policy::withIdentity);
  private static final Namesakes<Operation> OPERATIONS =
      new Namesakes<>(
          "operation",
          ObjectKind.OPERATIONS.isMachine(),
          Operation::identity,
          Operation::withIdentity);

  /**
   * The estate does not depend on the order of the declarations.
   *
   * @param neighbours to whose names all that is declared may refer
   * @param base what was declared before: operations may be done to that as well
   */
  public United unite(
      Collection<Declarations> declared,
      Neighbours neighbours,
      List<Secret> secrets,
      Optional<Estate> base) {
    List<Problem> plans = new ArrayList<>();
    United united = unite(declared, neighbours, secrets, base, plans);
    return new United(
        united.estate(), Stream.concat(united.problems().stream(), plans.stream()).toList());
  }

  /**
   * A base: what was planned then may be done by now to what is declared no more, so that nothing
   * is wrong with a plan for it.
   */
  public United uniteBase(
      Collection<Declarations> declared, Neighbours neighbours, List<Secret> secrets) {
    return unite(declared, neighbours, secrets, Optional.empty(), new ArrayList<>());
  }

  private static United unite(
      Collection<Declarations> own,
      Neighbours neighbours,
      List<Secret> secrets,
      Optional<Estate> base,
      List<Problem> plans) {
    List<Declarations> declared =
        Stream.of(own, neighbours.declarations()).flatMap(Collection::stream).toList();
    List<Problem> problems = new ArrayList<>();
    Named<Vault> vaults = VAULTS.unite(all(declared, Declarations::vaults), problems);
    Named<Agent> agents = AGENTS.unite(all(declared, Declarations::agents), problems);
    Named<Server> servers = SERVERS.unite(all(declared, Declarations::servers), problems);
    Named<Policy> policies = POLICIES.unite(all(declared, Declarations::policies), problems);
    Resolver resolver =
        new Resolver(
            new References(ObjectKind.VAULTS, vaults, neighbours, problems),
            new References(ObjectKind.POLICIES, policies, neighbours, problems));
    Targets addresses = new Targets(List.of(vaults, agents, servers, policies), neighbours, plans);
    servers.byAddress().values().forEach(addresses::addGroups);
    base.ifPresent(addresses::addFormer);
    Estate estate =
        new Estate(
            vaults.byAddress(),
            mapped(agents.byAddress(), resolver::agent),
            mapped(servers.byAddress(), resolver::server),
            mapped(policies.byAddress(), resolver::policy),
            operations(declared, addresses, problems),
            secrets);
    return new United(estate, problems);
  }

  private static SortedMap<Address, Operation> operations(
      Collection<Declarations> declared, Targets targets, List<Problem> problems) {
    Named<Operation> operations =
        OPERATIONS.unite(all(declared, Declarations::operations), problems);
    SortedMap<Address, Operation> each = new TreeMap<>();
    operations.byAddress().values().stream()
        .flatMap(operation -> targets.each(operation).stream())
        .forEach(operation -> each.put(operation.identity().address(), operation));
    return Collections.unmodifiableSortedMap(each);
  }

  private static <T> List<T> all(
      Collection<Declarations> declared, Function<Declarations, List<T>> part) {
    return declared.stream().flatMap(d -> part.apply(d).stream()).toList();
  }

  private static <T> SortedMap<Address, T> mapped(
      SortedMap<Address, T> objects, UnaryOperator<T> change) {
    SortedMap<Address, T> changed = new TreeMap<>();
    objects.forEach((address, object) -> changed.put(address, change.apply(object)));
    return Collections.unmodifiableSortedMap(changed);
  }
}
