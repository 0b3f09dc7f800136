package io.github.backupchecker.declaration;

import io.github.backupchecker.model.Agent;
import io.github.backupchecker.model.Policy;
import io.github.backupchecker.model.ProtectionGroup;
import io.github.backupchecker.model.Protects;
import io.github.backupchecker.model.Server;
import io.github.backupchecker.model.SystemState;
import io.github.backupchecker.source.Address;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Resolves the references of agents and servers. */
record Resolver(References vaults, References policies) {
  SortedMap<Address, Agent> agents(SortedMap<Address, Agent> declared) {
    return each(declared, this::agent);
  }

  SortedMap<Address, Server> servers(SortedMap<Address, Server> declared) {
    return each(declared, this::server);
  }

  SortedMap<Address, Policy> policies(SortedMap<Address, Policy> declared) {
    return each(declared, this::policy);
  }

  private static <T> SortedMap<Address, T> each(
      SortedMap<Address, T> declared, UnaryOperator<T> resolution) {
    SortedMap<Address, T> resolved = new TreeMap<>(declared);
    resolved.replaceAll((address, one) -> resolution.apply(one));
    return Collections.unmodifiableSortedMap(resolved);
  }

  private Agent agent(Agent agent) {
    return agent.withReferences(
        vaults.resolve(agent.identity(), agent.vault()),
        policies.resolve(agent.identity(), agent.policy()),
        protects(agent));
  }

  /** A policy of a foreign file lies in a vault of that file. */
  private Policy policy(Policy policy) {
    return policy.withVault(vaults.resolve(policy.identity(), policy.vault()));
  }

  private Server server(Server server) {
    return server.withReferences(
        vaults.resolve(server.identity(), server.vault()),
        server.protectionGroups().stream().map(this::group).toList());
  }

  private Protects protects(Agent agent) {
    Protects protects = agent.protects();
    return protects.withSystemState(protects.systemState().map(state -> systemState(agent, state)));
  }

  private SystemState systemState(Agent agent, SystemState state) {
    return state.withPolicy(policies.resolve(agent.identity(), state.policy()));
  }

  private ProtectionGroup group(ProtectionGroup group) {
    return group.withPolicy(policies.resolve(group.identity(), group.policy()));
  }
}
