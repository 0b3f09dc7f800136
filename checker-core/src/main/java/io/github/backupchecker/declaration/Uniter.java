package io.github.backupchecker.declaration;

import io.github.backupchecker.dialect.Declarations;
import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.model.Agent;
import io.github.backupchecker.model.Estate;
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
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Unites what files declare into one estate and resolves the names in it. */
public final class Uniter {
  private static final Names<Vault> VAULTS =
      new Names<>(
          "vault",
          Vault::identity,
          (v, id) -> new Vault(id, v.elsewhere(), v.security(), v.placement()));
  private static final Names<Agent> AGENTS = new Names<>("agent", Agent::identity, Renaming::agent);
  private static final Names<Server> SERVERS =
      new Names<>("server", Server::identity, Renaming::server);
  private static final Names<Policy> POLICIES = new Names<>("policy", Policy::identity, Policy::as);
  private static final Names<Operation> OPERATIONS =
      new Names<>("operation", Operation::identity, Renaming::operation);

  /** The estate does not depend on the order of the declarations. */
  public United unite(Collection<Declarations> declared, List<Secret> secrets) {
    List<Problem> problems = new ArrayList<>();
    Estate named =
        new Estate(
            VAULTS.unite(all(declared, Declarations::vaults), problems),
            AGENTS.unite(all(declared, Declarations::agents), problems),
            SERVERS.unite(all(declared, Declarations::servers), problems),
            POLICIES.unite(all(declared, Declarations::policies), problems),
            OPERATIONS.unite(all(declared, Declarations::operations), problems),
            secrets);
    return new United(resolve(named, problems), problems);
  }

  private static <T> List<T> all(
      Collection<Declarations> declared, Function<Declarations, List<T>> part) {
    return declared.stream().flatMap(d -> part.apply(d).stream()).toList();
  }

  private static Estate resolve(Estate estate, List<Problem> problems) {
    Resolver resolver =
        new Resolver(
            new References("vaults", estate.vaultsByAddress().keySet(), problems),
            new References("policies", estate.policiesByAddress().keySet(), problems));
    Estate resolved =
        new Estate(
            estate.vaultsByAddress(),
            mapped(estate.agentsByAddress(), resolver::agent),
            mapped(estate.serversByAddress(), resolver::server),
            estate.policiesByAddress(),
            estate.operationsByAddress(),
            estate.secrets());
    Targets targets = new Targets(resolved, problems);
    resolved.operations().forEach(targets::check);
    return resolved;
  }

  private static <T> SortedMap<Address, T> mapped(
      SortedMap<Address, T> objects, UnaryOperator<T> change) {
    SortedMap<Address, T> changed = new TreeMap<>();
    objects.forEach((address, object) -> changed.put(address, change.apply(object)));
    return Collections.unmodifiableSortedMap(changed);
  }
}
