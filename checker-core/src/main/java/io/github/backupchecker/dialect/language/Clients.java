package io.github.backupchecker.dialect.language;

import io.github.backupchecker.binding.Key;
import io.github.backupchecker.model.ObjectKind;
import io.github.backupchecker.source.Declared;

/** What agents and servers have in common. */
final class Clients {
  static final Key<Declared<String>> VAULT =
      Key.reference("vault", "The vault that protects it.", ObjectKind.VAULTS.word());

  private Clients() {}
}
