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

/** A MARS agent on a machine of its own that changes its policy without asking for a PIN. */
record PolicyChangesUnguarded(Knowledge knowledge) implements Rule<InstalledAgent> {

  @Override
  public RuleMetadata metadata() {
    return RuleMetadata.warning(
            RuleGroup.VERSIONS,
            "policy-changes-unguarded",
            "A stand-alone MARS agent lets its backup policy be weakened without a security PIN.")
        .citing(
            "pin-remove-volume",
            "pin-add-exclusion",
            "pin-reduce-retention",
            "pin-reduce-schedule");
  }

  @Override
  public Stream<InstalledAgent> subjects(Subjects subjects) {
    return subjects.standAloneAgents();
  }

  @Override
  public List<Finding> check(InstalledAgent agent) {
    return new AgentFloor(
            knowledge,
            Capability.PIN_POLICY_CHANGE,
            "asks for no PIN when a volume is removed, an exclusion is added, retention is reduced"
                + " or the schedule is made rarer")
        .check(agent);
  }
}
