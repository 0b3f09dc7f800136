package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.finding.Severity;
import io.github.backupchecker.model.Secret;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import io.github.backupchecker.subject.SecretHolder;
import java.util.List;
import java.util.stream.Stream;

/** A secret that stands in a file for everybody to read. */
final class SecretInDeclaration implements Rule<SecretHolder> {

  @Override
  public RuleMetadata metadata() {
    return RuleMetadata.of(
            "secret-in-declaration",
            Severity.ERROR,
            "A security PIN, passphrase, password, vault credential, SAS token, storage or client"
                + " key or connection string stands in a declaration.",
            "pin-lifetime",
            "pin-renewal",
            "passphrase",
            "security-pin-answer")
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
    return Finding.failed(
            secret.subject(),
            secret.kind(),
            secret.location(),
            "a literal "
                + secret.kind()
                + " stands in "
                + secret.location().file().path()
                + " (masked here): whoever reads the file has it")
        .fix(
            "remove it, change it where it is in use, and let the operator type it when it is"
                + " asked for");
  }
}
