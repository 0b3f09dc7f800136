package io.github.backupchecker.finding;

import java.util.Locale;

/** Why input could not be understood or judged. */
public enum ProblemKind {
  UNREADABLE_FILE,
  MALFORMED_FILE,
  UNKNOWN_KEY,
  DUPLICATE_KEY,
  DUPLICATE_NAME,
  WRONG_TYPE,
  INVALID_VALUE,
  UNRESOLVED_REFERENCE,
  LIMIT_EXCEEDED,
  UNSUPPORTED_FORMAT,
  INVALID_SETTING,
  STALE_WAIVER,
  NOTHING_TO_CHECK,
  RULE_CRASHED;

  /** The name in reports, such as {@code unknown-key}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
