package io.github.backupchecker.model;

import io.github.backupchecker.source.Declared;
import java.util.List;

/**
 * A System Center DPM server or a Microsoft Azure Backup Server.
 *
 * @param agent the MARS agent installed on that server
 */
public record Server(
    Identity identity,
    Declared<String> vault,
    Declared<Release> release,
    Declared<AgentVersion> agent,
    List<ProtectionGroup> protectionGroups)
    implements Identified<Server> {

  public Server {
    protectionGroups = List.copyOf(protectionGroups);
  }

  @Override
  public Server withIdentity(Identity other) {
    return new Server(other, vault, release, agent, protectionGroups);
  }

  public Server withRelease(Declared<Release> other) {
    return new Server(identity, vault, other, agent, protectionGroups);
  }

  public Server withAgent(Declared<AgentVersion> other) {
    return new Server(identity, vault, release, other, protectionGroups);
  }

  /** The same server with other names in what refers to vaults and policies. */
  public Server withReferences(Declared<String> toVault, List<ProtectionGroup> groups) {
    return new Server(identity, toVault, release, agent, groups);
  }
}
