package io.github.backupchecker.evaluation;

import java.util.Locale;

/** What became of a finding. */
public enum Outcome {
  FAILED,
  UNDETERMINED,
  /** Excused by a waiver in force. */
  WAIVED,
  /** Known since the baseline was written. */
  BASELINED;

  /** Whether somebody decided that the finding does not count. */
  public boolean isExcused() {
    return this == WAIVED || this == BASELINED;
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
