package io.github.backupchecker.subject;

import io.github.backupchecker.model.AgentVersion;
import io.github.backupchecker.model.Estate;
import io.github.backupchecker.rule.Subject;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.Declared;
import java.util.stream.Stream;

/** A MARS agent wherever it is installed: on a machine of its own, or on a server. */
public record InstalledAgent(Client client) implements Subject {

  /** Every agent, those on machines of their own first. */
  public static Stream<InstalledAgent> all(Estate estate) {
    return Client.all(estate).map(InstalledAgent::new);
  }

  /** The agents on machines of their own. */
  public static Stream<InstalledAgent> standAlone(Estate estate) {
    return all(estate).filter(agent -> !agent.client().isServer());
  }

  @Override
  public Address address() {
    return client.agentAddress();
  }

  public Declared<AgentVersion> version() {
    return client.agent();
  }
}
