package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Consequence;
import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.finding.Severity;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.model.AgentVersion;
import io.github.backupchecker.model.Release;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.subject.Client;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A server whose MARS agent is older than the one that its release asks for. */
final class AgentBehindServer implements Rule<Client> {
  private final Knowledge knowledge;

  AgentBehindServer(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  @Override
  public RuleMetadata metadata() {
    return RuleMetadata.of(
        "agent-behind-server",
        Severity.WARNING,
        "A server's release asks for a newer MARS agent than the one installed on it.",
        "hotfix-agents",
        "dpm-hotfix-agent");
  }

  @Override
  public Stream<Client> subjects(Subjects subjects) {
    return subjects.servers();
  }

  @Override
  public List<Finding> check(Client server) {
    Declared<Release> release = server.release();
    if (release.known().isEmpty()) {
      return List.of(Unknown.value(server.address(), "agent", release, "product and release"));
    }
    Release declared = release.known().orElseThrow();
    return Stream.concat(Stream.of(declared), knowledge.possible(declared).stream())
        .flatMap(
            each -> knowledge.recommendedAgent(each).stream().map(a -> compare(server, each, a)))
        .findFirst()
        .orElseGet(List::of);
  }

  private List<Finding> compare(Client server, Release asking, AgentVersion wanted) {
    Attribute<AgentVersion> agent =
        new Attribute<>(server.agentAddress(), "agent", "MARS agent version", server.agent());
    return agent.judge(
        declared ->
            declared.isBelow(wanted)
                ? Optional.of(
                    behind(server, asking, agent, wanted)
                        .citing(List.of(knowledge.releaseSource(asking)))
                        .alsoAt(server.release(), "the release"))
                : Optional.empty());
  }

  private Finding behind(
      Client server, Release asking, Attribute<AgentVersion> agent, AgentVersion wanted) {
    Release release = server.release().known().orElseThrow();
    String has =
        " asks for MARS %s or newer, and %s has %s"
            .formatted(wanted, server.address(), agent.value());
    return asking.equals(release)
        ? agent
            .failed(release + has)
            .because(
                Consequence.answeredBy(
                    Upgrades.agent(knowledge, server.address(), wanted), null, null))
        : Unknown.ofUnlisted(
            server, agent.undetermined(release + " may be " + asking + ", which" + has), knowledge);
  }
}
