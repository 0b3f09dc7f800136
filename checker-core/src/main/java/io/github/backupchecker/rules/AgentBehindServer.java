package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Consequence;
import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.finding.Severity;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.model.AgentVersion;
import io.github.backupchecker.model.Estate;
import io.github.backupchecker.model.Release;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.subject.Client;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A server whose MARS agent is older than the one that its release asks for. */
final class AgentBehindServer implements Rule<Client> {
  private static final RuleMetadata METADATA =
      RuleMetadata.of(
          "agent-behind-server",
          Severity.WARNING,
          "A server's release asks for a newer MARS agent than the one installed on it.",
          "C23");
  private final Knowledge knowledge;

  AgentBehindServer(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  @Override
  public RuleMetadata metadata() {
    return METADATA;
  }

  @Override
  public Stream<Client> subjects(Estate estate) {
    return Client.all(estate).filter(Client::isServer);
  }

  @Override
  public List<Finding> check(Client server) {
    Declared<Release> release = server.release();
    if (release.known().isEmpty()) {
      return List.of(Unknown.value(server.address(), "agent", release, "product and release"));
    }
    Optional<AgentVersion> wanted = knowledge.recommendedAgent(release.known().orElseThrow());
    return wanted.map(version -> compare(server, version)).orElseGet(List::of);
  }

  private List<Finding> compare(Client server, AgentVersion wanted) {
    Declared<AgentVersion> agent = server.agent();
    if (agent.known().isEmpty()) {
      return List.of(Unknown.value(server.agentAddress(), "agent", agent, "MARS agent version"));
    }
    AgentVersion declared = agent.known().orElseThrow();
    return !declared.isBelow(wanted)
        ? List.of()
        : List.of(
            Finding.failed(
                    server.agentAddress(),
                    "agent",
                    agent.location(),
                    server.release().known().orElseThrow()
                        + " asks for MARS "
                        + wanted
                        + " or newer, and "
                        + server.address()
                        + " has "
                        + declared)
                .because(
                    Consequence.answeredBy(
                        Upgrades.agent(knowledge, server.address(), wanted), null, null))
                .alsoAt(server.release().location(), "the release"));
  }
}
