package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.knowledge.Capability;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleGroup;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import io.github.backupchecker.subject.InstalledAgent;
import java.util.List;
import java.util.stream.Stream;

/** A MARS agent that the service no longer accepts. */
record AgentRefusedByService(Knowledge knowledge) implements Rule<InstalledAgent> {

  @Override
  public RuleMetadata metadata() {
    return RuleMetadata.error(
            RuleGroup.VERSIONS,
            "agent-refused-by-service",
            "A MARS agent is so old that the backup service refuses to talk to it.")
        .citing("agent-accepted");
  }

  @Override
  public Stream<InstalledAgent> subjects(Subjects subjects) {
    return subjects.agents();
  }

  @Override
  public List<Finding> check(InstalledAgent agent) {
    return new AgentFloor(knowledge, Capability.ACCEPTED_BY_SERVICE, "the service refuses it")
        .check(agent);
  }
}
