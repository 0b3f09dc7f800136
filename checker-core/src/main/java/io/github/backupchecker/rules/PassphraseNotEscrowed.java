package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Consequence;
import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.finding.Severity;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.subject.Encrypted;
import java.util.List;
import java.util.stream.Stream;

/** A passphrase that exists on the machine alone. */
final class PassphraseNotEscrowed implements Rule<Encrypted> {
  private static final RuleMetadata METADATA =
      RuleMetadata.of(
          "passphrase-not-escrowed",
          Severity.WARNING,
          "No copy of an agent's encryption passphrase is kept outside the machine.",
          "passphrase");

  @Override
  public RuleMetadata metadata() {
    return METADATA;
  }

  @Override
  public Stream<Encrypted> subjects(Subjects subjects) {
    return subjects.encrypted();
  }

  @Override
  public List<Finding> check(Encrypted agent) {
    Declared<String> escrow = agent.passphrase().escrow();
    if (escrow.isUndetermined()) {
      return List.of(Unknown.value(agent.address(), "escrow", escrow, "passphrase escrow"));
    }
    boolean outside = escrow.known().filter(PassphraseNotEscrowed::isOutside).isPresent();
    return outside
        ? List.of()
        : List.of(
            Finding.failed(
                    agent.address(),
                    "escrow",
                    escrow.location(),
                    "the passphrase of "
                        + agent.address()
                        + " is kept nowhere outside the machine: if both are lost, so is the backup")
                .because(
                    new Consequence(
                        null,
                        null,
                        "write escrow: with the place of the copy, such as key-vault://vault/secret"))
                .alsoAt(escrow.use(), "used here"));
  }

  /** A path on a drive or a file address is on the machine itself. */
  private static boolean isOutside(String escrow) {
    return !escrow.matches("(?is)\\s*([a-z]:[\\\\/].*|file:.*)");
  }
}
