package io.github.backupchecker.knowledge;

import java.util.Locale;

/** A count that the vendor bounds. */
public enum Limit {
  PIN_MINUTES,
  PASSPHRASE_CHARACTERS,
  SOFT_DELETE_DAYS,
  DELETED_DATA_DAYS,
  IMMUTABILITY_DAYS,
  AGENT_BACKUPS_PER_DAY,
  SYSTEM_STATE_BACKUPS_PER_DAY,
  SERVER_BACKUPS_PER_DAY,
  SCHEDULE_WEEKS,
  AGENTS_PER_VAULT,
  SERVERS_PER_VAULT,
  SOURCES_PER_VAULT,
  POLICIES_PER_VAULT,
  RECOVERY_POINTS_PER_SOURCE,
  PRIVATE_ENDPOINTS_PER_VAULT,
  VAULT_CREDENTIALS_DAYS;

  /** The name in the knowledge file, such as {@code soft-delete-days}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
