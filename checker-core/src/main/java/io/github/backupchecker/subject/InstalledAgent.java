package io.github.backupchecker.subject;

import io.github.backupchecker.model.AgentVersion;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.Addressed;
import io.github.backupchecker.source.Declared;

/**
 * A MARS agent wherever it is installed: on a machine of its own, or on a server.
 *
 * @param address that of the machine, or {@code servers/s/agent}
 */
public record InstalledAgent(Client client, Address address) implements Addressed {

  /** The agent of a client. */
  public static InstalledAgent of(Client client) {
    return new InstalledAgent(client, client.agentAddress());
  }

  public Declared<AgentVersion> version() {
    return client.agent();
  }
}
