package io.github.backupchecker.subject;

import io.github.backupchecker.model.Estate;
import io.github.backupchecker.rule.Subject;
import java.util.stream.Stream;

/** What hybrid clients are protected by: a vault, or nothing that is known. */
public sealed interface Protection extends Subject permits ProtectedVault, UnknownProtection {

  /** Every vault that is judged here, then every client of which no vault is known. */
  static Stream<Protection> all(Estate estate) {
    return Stream.concat(ProtectedVault.all(estate), UnknownProtection.all(estate));
  }
}
