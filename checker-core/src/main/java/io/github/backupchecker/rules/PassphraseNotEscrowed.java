package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleGroup;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import io.github.backupchecker.subject.Encrypted;
import java.util.List;
import java.util.stream.Stream;

/** A passphrase that exists on the machine alone. */
final class PassphraseNotEscrowed implements Rule<Encrypted> {
  private static final String FILE = "file:";

  @Override
  public RuleMetadata metadata() {
    return RuleMetadata.warning(
            RuleGroup.VAULT_POSTURE,
            "passphrase-not-escrowed",
            "No copy of an agent's encryption passphrase is kept outside the machine.")
        .citing("passphrase");
  }

  @Override
  public Stream<Encrypted> subjects(Subjects subjects) {
    return subjects.encrypted();
  }

  @Override
  public List<Finding> check(Encrypted agent) {
    return Attribute.of(agent, "escrow", "passphrase escrow", agent.passphrase().escrow())
        .failsWithout(
            PassphraseNotEscrowed::isOutside,
            "the passphrase of "
                + agent.address()
                + " is kept nowhere outside the machine: if both are lost, so is the backup",
            "write escrow: with the place of the copy, such as key-vault://vault/secret");
  }

  /** A path on a drive or a file address is on the machine itself. */
  private static boolean isOutside(String escrow) {
    String place = escrow.strip();
    return !place.regionMatches(true, 0, FILE, 0, FILE.length()) && !isOnDrive(place);
  }

  private static boolean isOnDrive(String place) {
    return place.length() > 2
        && place.charAt(1) == ':'
        && (place.charAt(2) == '/' || place.charAt(2) == '\\')
        && Character.isLetter(place.charAt(0));
  }
}
