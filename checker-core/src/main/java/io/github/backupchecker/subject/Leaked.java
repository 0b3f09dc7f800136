package io.github.backupchecker.subject;

import io.github.backupchecker.model.Secret;
import io.github.backupchecker.rule.Subject;
import io.github.backupchecker.source.Address;

/** A literal secret that was found and masked. */
public record Leaked(Secret secret) implements Subject {

  @Override
  public Address address() {
    return secret.subject();
  }
}
