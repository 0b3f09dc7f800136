package io.github.backupchecker.declaration;

import io.github.backupchecker.model.Agent;
import io.github.backupchecker.model.ProtectionGroup;
import io.github.backupchecker.model.Protects;
import io.github.backupchecker.model.Server;
import io.github.backupchecker.model.SystemState;
import io.github.backupchecker.source.Declared;

/** Resolves the references of agents and servers. */
record Resolver(References vaults, References policies) {

  Agent agent(Agent agent) {
    return new Agent(
        agent.identity(),
        vaultOf(agent.identity().isNative(), agent.vault()),
        agent.version(),
        policies.resolve(agent.policy()),
        agent.operatingSystem(),
        protects(agent.protects()),
        agent.passphrase());
  }

  Server server(Server server) {
    return new Server(
        server.identity(),
        vaultOf(server.identity().isNative(), server.vault()),
        server.release(),
        server.agent(),
        server.protectionGroups().stream().map(this::group).toList());
  }

  /** An inventory may name a vault that its file does not declare: that is no mistake. */
  private Declared<String> vaultOf(boolean isNative, Declared<String> vault) {
    return isNative ? vaults.resolve(vault) : vault;
  }

  private Protects protects(Protects protects) {
    return new Protects(
        protects.volumes(),
        protects.exclude(),
        protects
            .systemState()
            .map(state -> new SystemState(state.enabled(), policies.resolve(state.policy()))));
  }

  private ProtectionGroup group(ProtectionGroup group) {
    return new ProtectionGroup(
        group.identity(), policies.resolve(group.policy()), group.sources(), group.diskRetention());
  }
}
