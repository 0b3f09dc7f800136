package io.github.backupchecker.subject;

import io.github.backupchecker.model.AgentVersion;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.Addressed;
import io.github.backupchecker.source.Declared;

/** A MARS agent wherever it is installed: on a machine of its own, or on a server. */
public record InstalledAgent(Client client) implements Addressed {

  @Override
  public Address address() {
    return client.agentAddress();
  }

  public Declared<AgentVersion> version() {
    return client.agent();
  }
}
