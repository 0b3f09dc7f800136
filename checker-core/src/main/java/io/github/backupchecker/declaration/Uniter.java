package io.github.backupchecker.declaration;

import io.github.backupchecker.dialect.Declarations;
import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.model.Agent;
import io.github.backupchecker.model.ByAddress;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Unites what files declare into one estate and resolves the names in it. */
public final class Uniter {
  private static final Namesakes<Vault> VAULTS =
      new Namesakes<>("vault", ObjectKind.VAULTS.isMachine());
  private static final Namesakes<Agent> AGENTS =
      new Namesakes<>("agent", ObjectKind.AGENTS.isMachine());
  private static final Namesakes<Server> SERVERS =
      new Namesakes<>("server", ObjectKind.SERVERS.isMachine());
  private static final Namesakes<Policy> POLICIES =
      new Namesakes<>("policy", ObjectKind.POLICIES.isMachine());
  private static final Namesakes<Operation> OPERATIONS =
      new Namesakes<>("operation", ObjectKind.OPERATIONS.isMachine());

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
    List<Problem> problems = new ArrayList<>(united.problems());
    problems.addAll(plans);
    return new United(united.estate(), problems);
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
    Declarations declared = together(own, neighbours.declarations());
    List<Problem> problems = new ArrayList<>();
    Named<Vault> vaults = VAULTS.unite(declared.vaults(), problems);
    Named<Agent> agents = AGENTS.unite(declared.agents(), problems);
    Named<Server> servers = SERVERS.unite(declared.servers(), problems);
    Named<Policy> policies = POLICIES.unite(declared.policies(), problems);
    Resolver resolver =
        new Resolver(
            References.of(ObjectKind.VAULTS, vaults, neighbours, problems),
            References.of(ObjectKind.POLICIES, policies, neighbours, problems));
    Targets addresses = new Targets(List.of(vaults, agents, servers, policies), neighbours, plans);
    for (Server server : servers.byAddress()) {
      addresses.addGroups(server);
    }
    if (base.isPresent()) {
      addresses.addFormer(base.orElseThrow());
    }
    Estate estate =
        new Estate(
            vaults.byAddress(),
            resolver.agents(agents.byAddress()),
            resolver.servers(servers.byAddress()),
            resolver.policies(policies.byAddress()),
            operations(declared.operations(), addresses, problems),
            secrets);
    return new United(estate, problems);
  }

  /** Of one target that is named twice the last one counts. */
  private static ByAddress<Operation> operations(
      List<Operation> declared, Targets targets, List<Problem> problems) {
    Named<Operation> operations = OPERATIONS.unite(declared, problems);
    Map<Address, Operation> each = new LinkedHashMap<>();
    for (Operation operation : operations.byAddress()) {
      for (Operation one : targets.each(operation)) {
        each.put(one.address(), one);
      }
    }
    return ByAddress.of(each.values());
  }

  /** What some and others declare, as if it stood in one file. */
  private static Declarations together(
      Collection<Declarations> some, Collection<Declarations> others) {
    List<Declarations> all = new ArrayList<>(some);
    all.addAll(others);
    List<Vault> vaults = new ArrayList<>();
    List<Agent> agents = new ArrayList<>();
    List<Server> servers = new ArrayList<>();
    List<Policy> policies = new ArrayList<>();
    List<Operation> operations = new ArrayList<>();
    for (Declarations one : all) {
      vaults.addAll(one.vaults());
      agents.addAll(one.agents());
      servers.addAll(one.servers());
      policies.addAll(one.policies());
      operations.addAll(one.operations());
    }
    return new Declarations(vaults, agents, servers, policies, operations, List.of(), List.of());
  }
}
