package io.github.backupchecker.settings;

/** Whether a finding that cannot be told fails a run as one that failed would. */
public enum UndeterminedPolicy {
  FAIL,
  WARN
}
