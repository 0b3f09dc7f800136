package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Consequence;
import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.finding.Severity;
import io.github.backupchecker.knowledge.Capability;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.knowledge.VendorError;
import io.github.backupchecker.model.AgentVersion;
import io.github.backupchecker.rule.Minimums;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.subject.InstalledAgent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A MARS agent below the floor of the hybrid security features. */
final class AgentTooOld implements Rule<InstalledAgent> {
  private final AgentFloor floor;
  private final VendorError error;
  private final Minimums minimums;

  AgentTooOld(Knowledge knowledge, Minimums minimums) {
    this.floor =
        new AgentFloor(
            knowledge,
            Capability.HYBRID_SECURITY,
            "cannot change its passphrase once security is on");
    this.error = knowledge.errorOf(Capability.HYBRID_SECURITY).orElseThrow();
    this.minimums = minimums;
  }

  @Override
  public RuleMetadata metadata() {
    return RuleMetadata.of(
        "agent-too-old",
        Severity.ERROR,
        "A MARS agent is too old for the security features of hybrid backups.",
        "F2",
        "F3",
        "F4",
        "F43");
  }

  @Override
  public Stream<InstalledAgent> subjects(Subjects subjects) {
    return subjects.agents();
  }

  @Override
  public List<Finding> check(InstalledAgent subject) {
    List<Finding> findings = floor.check(subject, error.code(), error.message());
    return findings.isEmpty() ? belowRaised(subject) : findings;
  }

  private List<Finding> belowRaised(InstalledAgent subject) {
    Declared<AgentVersion> version = subject.version();
    Optional<AgentVersion> least =
        minimums.agent().filter(m -> version.known().filter(v -> v.isBelow(m)).isPresent());
    return least.stream()
        .map(
            m ->
                Finding.failed(
                        subject.address(),
                        "version",
                        version.location(),
                        subject.address()
                            + " is at "
                            + version.known().orElseThrow()
                            + ", below the organisation's minimum of "
                            + m)
                    .because(
                        Consequence.answeredBy(
                            Upgrades.agent(floor.knowledge(), subject.client().address(), m),
                            null,
                            null)))
        .toList();
  }
}
