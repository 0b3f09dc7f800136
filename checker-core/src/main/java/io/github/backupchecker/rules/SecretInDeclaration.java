package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.model.Secret;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleGroup;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import io.github.backupchecker.subject.SecretHolder;
import java.util.List;
import java.util.stream.Stream;

/** A secret that stands in a file for everybody to read. */
final class SecretInDeclaration implements Rule<SecretHolder> {

  @Override
  public RuleMetadata metadata() {
    return RuleMetadata.error(
            RuleGroup.SECURITY_PIN,
            "secret-in-declaration",
            "A security PIN, passphrase, password, vault credential, SAS token, storage or client"
                + " key or connection string stands in a declaration.")
        .citing("pin-lifetime", "pin-renewal", "passphrase", "security-pin-answer")
        .with(RuleMetadata.Traits.NOT_WAIVABLE);
  }

  @Override
  public Stream<SecretHolder> subjects(Subjects subjects) {
    return subjects.leaked();
  }

  @Override
  public List<Finding> check(SecretHolder leaked) {
    return leaked.secret().map(SecretInDeclaration::failed).stream().toList();
  }

  private static Finding failed(Secret secret) {
    String message =
        "a literal %s stands in %s (masked here): whoever reads the file has it"
            .formatted(secret.kind(), secret.location().file().path());
    return Finding.failed(secret.subject(), secret.kind(), secret.location(), message)
        .fix(
            "remove it, change it where it is in use, and let the operator type it when it is"
                + " asked for");
  }
}
