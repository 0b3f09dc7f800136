package io.github.backupchecker.settings;

import io.github.backupchecker.finding.Severity;
import java.util.Locale;

/** The least severity that stops a run. */
public enum FailOn {
  ERROR,
  WARNING,
  NOTE,
  NEVER;

  /** As it stands in the settings, such as {@code never}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public boolean includes(Severity severity) {
    return switch (this) {
      case ERROR -> severity.atLeast(Severity.ERROR);
      case WARNING -> severity.atLeast(Severity.WARNING);
      case NOTE -> true;
      case NEVER -> false;
    };
  }
}
