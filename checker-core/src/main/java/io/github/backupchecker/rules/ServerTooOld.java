package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.knowledge.Capability;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleGroup;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import io.github.backupchecker.subject.Client;
import java.util.List;
import java.util.stream.Stream;

/** A DPM or MABS server below the floor of the hybrid security features. */
record ServerTooOld(Knowledge knowledge) implements Rule<Client> {

  @Override
  public RuleMetadata metadata() {
    return RuleMetadata.error(
            RuleGroup.VERSIONS,
            "server-too-old",
            "A DPM or MABS server is too old for the security features of hybrid backups.")
        .citing("mabs-floor", "dpm-floor");
  }

  @Override
  public Stream<Client> subjects(Subjects subjects) {
    return subjects.servers();
  }

  @Override
  public List<Finding> check(Client server) {
    return new ReleaseFloor(
            knowledge, Capability.HYBRID_SECURITY, "use the security features of hybrid backups")
        .check(server, "cannot perform critical operations once security is on");
  }
}
