package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Consequence;
import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.finding.Severity;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.model.AgentVersion;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.subject.InstalledAgent;
import io.github.backupchecker.subject.Raised;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A MARS agent below the minimum that its organisation asks for. */
final class AgentBelowOwnMinimum implements Rule<Raised<InstalledAgent, AgentVersion>> {
  private final Knowledge knowledge;

  AgentBelowOwnMinimum(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  @Override
  public RuleMetadata metadata() {
    return RuleMetadata.of(
        "agent-below-own-minimum",
        Severity.ERROR,
        "A MARS agent is older than the organisation's own minimum.");
  }

  @Override
  public Stream<Raised<InstalledAgent, AgentVersion>> subjects(Subjects subjects) {
    Optional<Declared<AgentVersion>> least = subjects.minimums().agent();
    return least.stream()
        .flatMap(minimum -> subjects.agents().map(agent -> new Raised<>(agent, minimum)));
  }

  @Override
  public List<Finding> check(Raised<InstalledAgent, AgentVersion> raised) {
    AgentVersion least = raised.minimum();
    InstalledAgent agent = raised.subject();
    Attribute<AgentVersion> version =
        Attribute.of(agent, "own-minimum", "agent version", agent.version());
    return version.judge(
        declared ->
            declared.isBelow(least)
                ? Optional.of(
                    version
                        .failed(
                            "%s is at %s, below the organisation's minimum of %s"
                                .formatted(agent.address(), declared, least))
                        .because(
                            Consequence.answeredBy(
                                Upgrades.agent(knowledge, agent.client().address(), least),
                                null,
                                null))
                        .alsoAt(raised.least(), Raised.WHY))
                : Optional.empty());
  }
}
