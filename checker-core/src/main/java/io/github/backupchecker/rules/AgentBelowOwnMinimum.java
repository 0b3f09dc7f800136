package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.model.AgentVersion;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleGroup;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import io.github.backupchecker.subject.InstalledAgent;
import io.github.backupchecker.subject.Raised;
import java.util.List;
import java.util.stream.Stream;

/** A MARS agent below the minimum that its organisation asks for. */
record AgentBelowOwnMinimum(Knowledge knowledge)
    implements Rule<Raised<InstalledAgent, AgentVersion>> {

  @Override
  public RuleMetadata metadata() {
    return RuleMetadata.error(
        RuleGroup.VERSIONS,
        "agent-below-own-minimum",
        "A MARS agent is older than the organisation's own minimum.");
  }

  @Override
  public Stream<Raised<InstalledAgent, AgentVersion>> subjects(Subjects subjects) {
    return subjects.agents().flatMap(agent -> Raised.of(agent, subjects.minimums().agent()));
  }

  @Override
  public List<Finding> check(Raised<InstalledAgent, AgentVersion> raised) {
    AgentVersion least = raised.minimum();
    InstalledAgent agent = raised.subject();
    Attribute<AgentVersion> version =
        Attribute.of(agent, "own-minimum", "agent version", agent.version());
    return version.fails(
        declared -> declared.isBelow(least),
        declared ->
            version
                .failed(
                    "%s is at %s, below the organisation's minimum of %s"
                        .formatted(agent.address(), declared, least))
                .fix(Upgrades.agent(knowledge, agent.client().address(), least))
                .alsoAt(raised.least(), Raised.WHY));
  }
}
