package io.github.backupchecker.secret;

import java.util.Locale;
import java.util.Optional;

/**
 * What the name of a key tells of its value.
 *
 * @param lower the name in lower case
 * @param held what the value is, where the name is that of a secret
 */
record KeyName(String lower, Optional<Held> held) {
  static KeyName of(String name) {
    return new KeyName(
        name.toLowerCase(Locale.ROOT), SecretKind.ofName(name).map(kind -> Held.by(name, kind)));
  }
}
