package io.github.backupchecker.knowledge;

import java.util.Locale;

/** Something that an agent or a release can do from some version on. */
public enum Capability {
  HYBRID_SECURITY,
  PIN_CHANGE_PASSPHRASE,
  PIN_STOP_DELETE,
  PIN_POLICY_CHANGE,
  IMMUTABILITY_AWARE,
  RETAIN_BY_POLICY_COMMAND,
  RETAIN_BY_POLICY_CONSOLE,
  PASSPHRASE_TO_KEY_VAULT,
  PRIVATE_ENDPOINT,
  VAULT_CREDENTIALS_FORMAT,
  ACCEPTED_BY_SERVICE;

  /** The name in the knowledge file, such as {@code immutability-aware}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
