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

/** A MARS agent below the floor of the hybrid security features. */
record AgentTooOld(Knowledge knowledge) implements Rule<InstalledAgent> {

  @Override
  public RuleMetadata metadata() {
    return RuleMetadata.error(
            RuleGroup.VERSIONS,
            "agent-too-old",
            "A MARS agent is too old for the security features of hybrid backups.")
        .citing("agent-floor", "mabs-floor", "dpm-floor", "passphrase-refused");
  }

  @Override
  public Stream<InstalledAgent> subjects(Subjects subjects) {
    return subjects.agents();
  }

  @Override
  public List<Finding> check(InstalledAgent agent) {
    return new AgentFloor(
            knowledge,
            Capability.HYBRID_SECURITY,
            "cannot change its passphrase once security is on")
        .check(agent);
  }
}
