package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Consequence;
import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.finding.Severity;
import io.github.backupchecker.knowledge.Capability;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.knowledge.VendorError;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import io.github.backupchecker.subject.Client;
import java.util.List;
import java.util.stream.Stream;

/** A DPM or MABS server below the floor of the hybrid security features. */
final class ServerTooOld implements Rule<Client> {
  private final ReleaseFloor floor;
  private final VendorError error;

  ServerTooOld(Knowledge knowledge) {
    this.floor =
        new ReleaseFloor(
            knowledge, Capability.HYBRID_SECURITY, "use the security features of hybrid backups");
    this.error = knowledge.errorOf(Capability.HYBRID_SECURITY).orElseThrow();
  }

  @Override
  public RuleMetadata metadata() {
    return RuleMetadata.of(
        "server-too-old",
        Severity.ERROR,
        "A DPM or MABS server is too old for the security features of hybrid backups.",
        "mabs-floor",
        "dpm-floor");
  }

  @Override
  public Stream<Client> subjects(Subjects subjects) {
    return subjects.servers();
  }

  @Override
  public List<Finding> check(Client server) {
    return floor.check(
        server,
        "cannot perform critical operations once security is on",
        remedy -> new Consequence(error.code(), error.message(), remedy));
  }
}
