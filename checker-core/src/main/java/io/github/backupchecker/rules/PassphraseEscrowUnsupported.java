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
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.subject.Encrypted;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A passphrase that this agent cannot put into a key vault. */
final class PassphraseEscrowUnsupported implements Rule<Encrypted> {
  private static final RuleMetadata METADATA =
      RuleMetadata.of(
          "passphrase-escrow-unsupported",
          Severity.ERROR,
          "An agent is too old to save its passphrase to the key vault that is declared for it.",
          "passphrase-key-vault");
  private final Knowledge knowledge;

  PassphraseEscrowUnsupported(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  @Override
  public RuleMetadata metadata() {
    return METADATA;
  }

  @Override
  public Stream<Encrypted> subjects(Subjects subjects) {
    return subjects.encrypted().filter(PassphraseEscrowUnsupported::usesKeyVault);
  }

  @Override
  public List<Finding> check(Encrypted agent) {
    Declared<AgentVersion> version = agent.agent().version();
    if (version.known().isEmpty()) {
      return List.of(Unknown.value(agent.address(), "key-vault", version, "agent version"));
    }
    AgentVersion declared = version.known().orElseThrow();
    if (knowledge.support(Capability.PASSPHRASE_TO_KEY_VAULT, declared) != Support.NO) {
      return List.of();
    }
    AgentVersion floor = knowledge.agentFloor(Capability.PASSPHRASE_TO_KEY_VAULT).orElseThrow();
    Declared<String> escrow = agent.passphrase().escrow();
    return List.of(
        Finding.failed(
                agent.address(),
                "key-vault",
                escrow.location(),
                agent.address()
                    + " is at "
                    + declared
                    + " and cannot save its passphrase to a key vault before "
                    + floor)
            .because(
                Consequence.answeredBy(
                    Upgrades.agent(knowledge, agent.address(), floor)
                        .orElse("keep the copy elsewhere"),
                    null,
                    null))
            .alsoAt(version.location(), "the agent version"));
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
