package io.github.backupchecker.model;

import java.util.Locale;
import java.util.Optional;

/** Something an operator can do to protection, to a vault or to a client. */
public enum OperationKind {
  CHANGE_PASSPHRASE,
  STOP_PROTECTION_AND_DELETE_DATA,
  STOP_PROTECTION_AND_RETAIN_DATA,
  STOP_PROTECTION_AND_RETAIN_BY_POLICY,
  DELETE_SYSTEM_STATE_PROTECTION,
  REMOVE_VOLUME,
  ADD_EXCLUSION,
  REDUCE_RETENTION,
  REDUCE_SCHEDULE,
  REMOVE_DATA_SOURCE,
  REMOVE_CHILD_DATA_SOURCE,
  REMOVE_POLICY,
  DISABLE_HYBRID_SECURITY,
  DISABLE_SOFT_DELETE,
  DISABLE_IMMUTABILITY,
  REMOVE_MULTI_USER_AUTHORIZATION,
  UNREGISTER,
  REGISTER,
  INCREASE_RETENTION,
  UPGRADE;

  /** The name in a declaration, such as {@code reduce-retention}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The kind with a name, in any case. */
  public static Optional<OperationKind> parse(String id) {
    String wanted = id.strip().toLowerCase(Locale.ROOT);
    for (OperationKind kind : values()) {
      if (kind.id().equals(wanted)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
