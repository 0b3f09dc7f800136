package io.github.backupchecker.secret;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the name of a key tells of its value.
 *
 * @param lower the name in lower case
 * @param held what the value is, where the name is that of a secret
 */
record KeyName(String lower, Optional<Held> held) {

  private static KeyName of(String name) {
    Optional<SecretKind> kind = SecretKind.ofName(name);
    Optional<Held> held =
        kind.isEmpty() ? Optional.empty() : Optional.of(Held.by(name, kind.get()));
    return new KeyName(name.toLowerCase(Locale.ROOT), held);
  }

  /** The names of one file: most stand there many times, and each is looked at once. */
  record Known(Map<String, KeyName> byName) {
    Known() {
      this(new HashMap<>());
    }

    KeyName of(String name) {
      KeyName known = byName.get(name);
      if (known == null) {
        known = KeyName.of(name);
        byName.put(name, known);
      }
      return known;
    }
  }
}
