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
    List<ProtectionGroup> protectionGroups) {

  public Server {
    protectionGroups = List.copyOf(protectionGroups);
  }
}
