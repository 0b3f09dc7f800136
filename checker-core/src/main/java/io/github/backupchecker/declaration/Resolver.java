package io.github.backupchecker.declaration;

import io.github.backupchecker.model.Agent;
import io.github.backupchecker.model.Policy;
import io.github.backupchecker.model.ProtectionGroup;
import io.github.backupchecker.model.Protects;
import io.github.backupchecker.model.Server;
import io.github.backupchecker.model.SystemState;

/** Resolves the references of agents and servers. */
record Resolver(References vaults, References policies) {

  Agent agent(Agent agent) {
    return new Agent(
        agent.identity(),
        vaults.resolve(agent.identity(), agent.vault()),
        agent.version(),
        policies.resolve(agent.identity(), agent.policy()),
        agent.operatingSystem(),
        protects(agent),
        agent.passphrase());
  }

  /** A policy of a foreign file lies in a vault of that file. */
  Policy policy(Policy policy) {
    return policy.in(vaults.resolve(policy.identity(), policy.vault()));
  }

  Server server(Server server) {
    return new Server(
        server.identity(),
        vaults.resolve(server.identity(), server.vault()),
        server.release(),
        server.agent(),
        server.protectionGroups().stream().map(this::group).toList());
  }

  private Protects protects(Agent agent) {
    Protects protects = agent.protects();
    return new Protects(
        protects.volumes(),
        protects.exclude(),
        protects
            .systemState()
            .map(
                state ->
                    new SystemState(
                        state.enabled(), policies.resolve(agent.identity(), state.policy()))));
  }

  private ProtectionGroup group(ProtectionGroup group) {
    return new ProtectionGroup(
        group.identity(),
        policies.resolve(group.identity(), group.policy()),
        group.declaredOnline(),
        group.sources(),
        group.diskRetention());
  }
}
