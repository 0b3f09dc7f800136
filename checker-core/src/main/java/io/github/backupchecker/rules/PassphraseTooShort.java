package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleGroup;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import io.github.backupchecker.subject.Encrypted;
import java.util.List;
import java.util.stream.Stream;

/** A passphrase that the agent does not accept. */
record PassphraseTooShort(Knowledge knowledge) implements Rule<Encrypted> {

  @Override
  public RuleMetadata metadata() {
    return RuleMetadata.error(
            RuleGroup.VAULT_POSTURE,
            "passphrase-too-short",
            "An agent's encryption passphrase is shorter than the agent accepts.")
        .citing("passphrase-length");
  }

  @Override
  public Stream<Encrypted> subjects(Subjects subjects) {
    return subjects.encrypted().filter(agent -> !agent.passphrase().length().isAbsent());
  }

  @Override
  public List<Finding> check(Encrypted agent) {
    int minimum = knowledge.passphraseMinimum();
    return Attribute.of(agent, "length", "passphrase length", agent.passphrase().length())
        .fails(
            length -> length < minimum,
            length ->
                "the passphrase of %s has %s characters, below the minimum of %s"
                    .formatted(agent.address(), length, minimum),
            "choose a passphrase of " + minimum + " characters or more");
  }
}
