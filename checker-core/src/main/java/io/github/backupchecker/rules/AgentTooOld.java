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

/** A MARS agent below the floor of the hybrid security features. */
final class AgentTooOld implements Rule<InstalledAgent> {
  private final AgentFloor floor;
  private final VendorError error;

  AgentTooOld(Knowledge knowledge) {
    this.floor =
        new AgentFloor(
            knowledge,
            Capability.HYBRID_SECURITY,
            "cannot change its passphrase once security is on");
    this.error = knowledge.errorOf(Capability.HYBRID_SECURITY).orElseThrow();
  }

  @Override
  public RuleMetadata metadata() {
    return RuleMetadata.of(
        "agent-too-old",
        Severity.ERROR,
        "A MARS agent is too old for the security features of hybrid backups.",
        "agent-floor",
        "mabs-floor",
        "dpm-floor",
        "passphrase-refused");
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
