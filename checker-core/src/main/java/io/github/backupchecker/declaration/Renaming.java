package io.github.backupchecker.declaration;

import io.github.backupchecker.model.Agent;
import io.github.backupchecker.model.Identity;
import io.github.backupchecker.model.Server;

/** The same object under another identity. */
final class Renaming {
  private Renaming() {}

  static Agent agent(Agent agent, Identity identity) {
    return new Agent(
        identity,
        agent.vault(),
        agent.version(),
        agent.policy(),
        agent.operatingSystem(),
        agent.protects(),
        agent.passphrase());
  }

  static Server server(Server server, Identity identity) {
    return new Server(
        identity, server.vault(), server.release(), server.agent(), server.protectionGroups());
  }
}
