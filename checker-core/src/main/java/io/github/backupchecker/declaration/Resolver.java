package io.github.backupchecker.declaration;

import io.github.backupchecker.model.Agent;
import io.github.backupchecker.model.ByAddress;
import io.github.backupchecker.model.Policy;
import io.github.backupchecker.model.ProtectionGroup;
import io.github.backupchecker.model.Protects;
import io.github.backupchecker.model.Server;
import io.github.backupchecker.model.SystemState;

/** Resolves the references of agents and servers. */
record Resolver(References vaults, References policies) {
  ByAddress<Agent> agents(ByAddress<Agent> declared) {
    return declared.each(this::agent);
  }

  ByAddress<Server> servers(ByAddress<Server> declared) {
    return declared.each(this::server);
  }

  ByAddress<Policy> policies(ByAddress<Policy> declared) {
    return declared.each(this::policy);
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
    boolean hasPolicy =
        protects.systemState().isKnown()
            && protects.systemState().known().orElseThrow().policy().isKnown();
    return hasPolicy
        ? protects.withSystemState(protects.systemState().map(state -> systemState(agent, state)))
        : protects;
  }

  private SystemState systemState(Agent agent, SystemState state) {
    return state.withPolicy(policies.resolve(agent.identity(), state.policy()));
  }

  private ProtectionGroup group(ProtectionGroup group) {
    return group.withPolicy(policies.resolve(group.identity(), group.policy()));
  }
}
