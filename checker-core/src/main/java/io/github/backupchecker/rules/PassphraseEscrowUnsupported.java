package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Consequence;
import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.finding.Severity;
import io.github.backupchecker.knowledge.Capability;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.knowledge.Support;
import io.github.backupchecker.model.AgentVersion;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import io.github.backupchecker.subject.Encrypted;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A passphrase that this agent cannot put into a key vault. */
final class PassphraseEscrowUnsupported implements Rule<Encrypted> {
  private static final Capability CAPABILITY = Capability.PASSPHRASE_TO_KEY_VAULT;
  private final Knowledge knowledge;

  PassphraseEscrowUnsupported(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  @Override
  public RuleMetadata metadata() {
    return RuleMetadata.of(
        "passphrase-escrow-unsupported",
        Severity.ERROR,
        "An agent is too old to save its passphrase to the key vault that is declared for it.",
        "passphrase-key-vault");
  }

  @Override
  public Stream<Encrypted> subjects(Subjects subjects) {
    return subjects.encrypted().filter(PassphraseEscrowUnsupported::usesKeyVault);
  }

  @Override
  public List<Finding> check(Encrypted agent) {
    Attribute<AgentVersion> version =
        Attribute.of(agent, "key-vault", "agent version", agent.agent().version());
    return version.judge(
        declared ->
            knowledge.support(CAPABILITY, declared) == Support.NO
                ? Optional.of(failed(agent, declared))
                : Optional.empty());
  }

  private Finding failed(Encrypted agent, AgentVersion declared) {
    AgentVersion floor = knowledge.agentFloor(CAPABILITY).orElseThrow();
    String message =
        "%s is at %s and cannot save its passphrase to a key vault before %s"
            .formatted(agent.address(), declared, floor);
    return Attribute.of(agent, "key-vault", "passphrase escrow", agent.passphrase().escrow())
        .failed(message)
        .because(
            Consequence.answeredBy(
                Upgrades.agent(knowledge, agent.address(), floor).orElse("keep the copy elsewhere"),
                null,
                null))
        .alsoAt(agent.agent().version(), "the agent version");
  }

  private static boolean usesKeyVault(Encrypted agent) {
    return agent
        .passphrase()
        .escrow()
        .known()
        .filter(e -> e.strip().toLowerCase(Locale.ROOT).startsWith("key-vault:"))
        .isPresent();
  }
}
