package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleGroup;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import io.github.backupchecker.subject.InstalledAgent;
import java.util.List;
import java.util.stream.Stream;

/** An agent that is newer than every one that the vendor lists. */
record AgentVersionUnpublished(Knowledge knowledge) implements Rule<InstalledAgent> {

  @Override
  public RuleMetadata metadata() {
    return RuleMetadata.note(
            RuleGroup.VERSIONS,
            "agent-version-unpublished",
            "A MARS agent is newer than every version that the vendor lists.")
        .citing("agent-versions");
  }

  @Override
  public Stream<InstalledAgent> subjects(Subjects subjects) {
    return subjects.agents();
  }

  @Override
  public List<Finding> check(InstalledAgent agent) {
    return Attribute.of(agent, "version", "agent version", agent.version())
        .fails(
            version -> version.compareTo(knowledge.releases().newestAgent()) > 0,
            version ->
                "%s is at %s, newer than any version that is listed"
                    .formatted(agent.address(), version),
            "compare the declared version with the one on the machine");
  }
}
