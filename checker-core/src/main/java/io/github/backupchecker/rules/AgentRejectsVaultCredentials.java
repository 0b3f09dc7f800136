package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.finding.Severity;
import io.github.backupchecker.knowledge.Capability;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.knowledge.VendorError;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import io.github.backupchecker.subject.InstalledAgent;
import java.util.List;
import java.util.stream.Stream;

/** A MARS agent that cannot read current vault credentials. */
final class AgentRejectsVaultCredentials implements Rule<InstalledAgent> {
  private final AgentFloor floor;
  private final VendorError error;

  AgentRejectsVaultCredentials(Knowledge knowledge) {
    this.floor =
        new AgentFloor(
            knowledge,
            Capability.VAULT_CREDENTIALS_FORMAT,
            "cannot be registered again with current vault credentials");
    this.error = knowledge.errorOf(Capability.VAULT_CREDENTIALS_FORMAT).orElseThrow();
  }

  @Override
  public RuleMetadata metadata() {
    return RuleMetadata.of(
        "agent-rejects-vault-credentials",
        Severity.NOTE,
        "A MARS agent is too old to register with the vault credentials that are issued today.",
        "agent-credentials");
  }

  @Override
  public Stream<InstalledAgent> subjects(Subjects subjects) {
    return subjects.agents();
  }

  @Override
  public List<Finding> check(InstalledAgent subject) {
    return floor.check(subject, error.code(), error.message());
  }
}
