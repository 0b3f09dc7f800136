package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Consequence;
import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.finding.Severity;
import io.github.backupchecker.knowledge.Capability;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import io.github.backupchecker.subject.Client;
import java.util.List;
import java.util.stream.Stream;

/** A server that deletes backups without asking for a PIN. */
final class PinUnsupported implements Rule<Client> {
  private final ReleaseFloor floor;

  PinUnsupported(Knowledge knowledge) {
    this.floor = new ReleaseFloor(knowledge, Capability.PIN_STOP_DELETE, "ask for a security PIN");
  }

  @Override
  public RuleMetadata metadata() {
    return RuleMetadata.of(
        "pin-unsupported",
        Severity.ERROR,
        "A DPM or MABS server cannot ask for a security PIN when protection is stopped and data"
            + " deleted.",
        "pin-stop-and-delete");
  }

  @Override
  public Stream<Client> subjects(Subjects subjects) {
    return subjects.servers();
  }

  @Override
  public List<Finding> check(Client server) {
    return floor.check(
        server,
        "asks for no PIN when protection is stopped and online data deleted",
        remedy -> new Consequence(null, null, remedy));
  }
}
