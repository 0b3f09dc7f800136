package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Consequence;
import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.finding.Severity;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.subject.Encrypted;
import java.util.List;
import java.util.stream.Stream;

/** A passphrase that the agent does not accept. */
final class PassphraseTooShort implements Rule<Encrypted> {
  private static final RuleMetadata METADATA =
      RuleMetadata.of(
          "passphrase-too-short",
          Severity.ERROR,
          "An agent's encryption passphrase is shorter than the agent accepts.",
          "passphrase-length");
  private final Knowledge knowledge;

  PassphraseTooShort(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  @Override
  public RuleMetadata metadata() {
    return METADATA;
  }

  @Override
  public Stream<Encrypted> subjects(Subjects subjects) {
    return subjects.encrypted().filter(agent -> !agent.passphrase().length().isAbsent());
  }

  @Override
  public List<Finding> check(Encrypted agent) {
    Declared<Integer> length = agent.passphrase().length();
    if (length.isUndetermined()) {
      return List.of(Unknown.value(agent.address(), "length", length, "passphrase length"));
    }
    int minimum = knowledge.passphraseMinimum();
    return length.known().orElseThrow() >= minimum
        ? List.of()
        : List.of(
            Finding.failed(
                    agent.address(),
                    "length",
                    length.location(),
                    "the passphrase of "
                        + agent.address()
                        + " has "
                        + length.known().orElseThrow()
                        + " characters, below the minimum of "
                        + minimum)
                .because(
                    new Consequence(
                        null, null, "choose a passphrase of " + minimum + " characters or more"))
                .alsoAt(length.use(), "used here"));
  }
}
