package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.model.AgentVersion;
import io.github.backupchecker.model.Release;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleGroup;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import io.github.backupchecker.subject.Client;
import java.util.List;
import java.util.stream.Stream;

/** A server whose MARS agent is older than the one that its release asks for. */
record AgentBehindServer(Knowledge knowledge) implements Rule<Client> {

  @Override
  public RuleMetadata metadata() {
    return RuleMetadata.warning(
            RuleGroup.VERSIONS,
            "agent-behind-server",
            "A server's release asks for a newer MARS agent than the one installed on it.")
        .citing("hotfix-agents", "dpm-hotfix-agent");
  }

  @Override
  public Stream<Client> subjects(Subjects subjects) {
    return subjects.servers();
  }

  @Override
  public List<Finding> check(Client server) {
    Attribute<Release> release =
        Attribute.of(server, "agent", "product and release", server.release());
    return release.whereKnown(declared -> compared(server, declared));
  }

  /** With what the release asks for, or may ask for where it may be another one. */
  private List<Finding> compared(Client server, Release declared) {
    return Stream.concat(Stream.of(declared), knowledge.releases().possible(declared).stream())
        .flatMap(
            each ->
                knowledge.releases().recommendedAgent(each).stream()
                    .map(a -> compare(server, each, a)))
        .findFirst()
        .orElseGet(List::of);
  }

  private List<Finding> compare(Client server, Release asking, AgentVersion wanted) {
    Attribute<AgentVersion> agent =
        new Attribute<>(server.agentAddress(), "agent", "MARS agent version", server.agent());
    return agent.fails(
        declared -> declared.isBelow(wanted),
        declared ->
            behind(server, asking, agent, wanted)
                .citing(List.of(knowledge.releaseSource(asking)))
                .alsoAt(server.release(), "the release"));
  }

  private Finding behind(
      Client server, Release asking, Attribute<AgentVersion> agent, AgentVersion wanted) {
    Release release = server.release().known().orElseThrow();
    String has =
        " asks for MARS %s or newer, and %s has %s"
            .formatted(wanted, server.address(), agent.value());
    return asking.equals(release)
        ? agent.failed(release + has).fix(Upgrades.agent(knowledge, server.address(), wanted))
        : Unknown.ofUnlisted(
            server, agent.undetermined(release + " may be " + asking + ", which" + has), knowledge);
  }
}
