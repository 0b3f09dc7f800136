package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.knowledge.Capability;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.model.AgentVersion;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleGroup;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import io.github.backupchecker.subject.Encrypted;
import java.util.List;
import java.util.stream.Stream;

/** A passphrase that this agent cannot put into a key vault. */
record PassphraseEscrowUnsupported(Knowledge knowledge) implements Rule<Encrypted> {

  @Override
  public RuleMetadata metadata() {
    return RuleMetadata.error(
            RuleGroup.VAULT_POSTURE,
            "passphrase-escrow-unsupported",
            "An agent is too old to save its passphrase to the key vault that is declared for it.")
        .citing("passphrase-key-vault");
  }

  @Override
  public Stream<Encrypted> subjects(Subjects subjects) {
    return subjects.encrypted().filter(Encrypted::isInKeyVault);
  }

  @Override
  public List<Finding> check(Encrypted agent) {
    AgentVersion floor = knowledge.agentFloor(Capability.PASSPHRASE_TO_KEY_VAULT).orElseThrow();
    return Attribute.of(agent, "key-vault", "agent version", agent.agent().version())
        .fails(declared -> declared.isBelow(floor), low -> failed(agent, low, floor));
  }

  private Finding failed(Encrypted agent, AgentVersion declared, AgentVersion floor) {
    String has = agent.address() + " is at " + declared;
    return Attribute.of(agent, "key-vault", "passphrase escrow", agent.passphrase().escrow())
        .failed(has + " and cannot save its passphrase to a key vault before " + floor)
        .fix(Upgrades.agent(knowledge, agent.address(), floor).orElse("keep the copy elsewhere"))
        .alsoAt(agent.agent().version(), "the agent version");
  }
}
