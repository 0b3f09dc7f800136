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

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
