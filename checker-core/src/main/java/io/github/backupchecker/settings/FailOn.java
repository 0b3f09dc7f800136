package io.github.backupchecker.settings;

import io.github.backupchecker.finding.Severity;

/** The least severity that makes a run non-compliant. */
public enum FailOn {
  ERROR,
  WARNING,
  NOTE,
  NEVER;

  public boolean includes(Severity severity) {
    return switch (this) {
      case ERROR -> severity.atLeast(Severity.ERROR);
      case WARNING -> severity.atLeast(Severity.WARNING);
      case NOTE -> true;
      case NEVER -> false;
    };
  }
}
