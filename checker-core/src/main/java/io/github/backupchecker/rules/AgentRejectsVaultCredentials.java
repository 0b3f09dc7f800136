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

/** A MARS agent that cannot read current vault credentials. */
record AgentRejectsVaultCredentials(Knowledge knowledge) implements Rule<InstalledAgent> {

  @Override
  public RuleMetadata metadata() {
    return RuleMetadata.note(
            RuleGroup.VERSIONS,
            "agent-rejects-vault-credentials",
            "A MARS agent is too old to register with the vault credentials that are issued today.")
        .citing("agent-credentials");
  }

  @Override
  public Stream<InstalledAgent> subjects(Subjects subjects) {
    return subjects.agents();
  }

  @Override
  public List<Finding> check(InstalledAgent agent) {
    return new AgentFloor(
            knowledge,
            Capability.VAULT_CREDENTIALS_FORMAT,
            "cannot be registered again with current vault credentials")
        .check(agent);
  }
}
