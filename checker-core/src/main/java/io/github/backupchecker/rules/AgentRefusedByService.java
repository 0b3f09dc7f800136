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

/** A MARS agent that the service no longer accepts. */
final class AgentRefusedByService implements Rule<InstalledAgent> {
  private final AgentFloor floor;
  private final VendorError error;

  AgentRefusedByService(Knowledge knowledge) {
    this.floor =
        new AgentFloor(knowledge, Capability.ACCEPTED_BY_SERVICE, "the service refuses it");
    this.error = knowledge.errorOf(Capability.ACCEPTED_BY_SERVICE).orElseThrow();
  }

  @Override
  public RuleMetadata metadata() {
    return RuleMetadata.of(
        "agent-refused-by-service",
        Severity.ERROR,
        "A MARS agent is so old that the backup service refuses to talk to it.",
        "agent-accepted");
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
