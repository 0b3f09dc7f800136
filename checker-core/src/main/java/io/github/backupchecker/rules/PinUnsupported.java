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

/** A server that deletes backups without asking for a PIN. */
record PinUnsupported(Knowledge knowledge) implements Rule<Client> {

  @Override
  public RuleMetadata metadata() {
    return RuleMetadata.error(
            RuleGroup.SECURITY_PIN,
            "pin-unsupported",
            "A DPM or MABS server cannot ask for a security PIN when protection is stopped and data"
                + " deleted.")
        .citing("pin-stop-and-delete");
  }

  @Override
  public Stream<Client> subjects(Subjects subjects) {
    return subjects.servers();
  }

  @Override
  public List<Finding> check(Client server) {
    return new ReleaseFloor(knowledge, Capability.PIN_STOP_DELETE, "ask for a security PIN")
        .check(server, "asks for no PIN when protection is stopped and online data deleted");
  }
}
