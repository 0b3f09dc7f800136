package io.github.backupchecker.evaluation;

import io.github.backupchecker.finding.Finding;
import java.util.Locale;

/** What became of a finding; the gravest comes first. */
public enum Outcome {
  FAILED,
  UNDETERMINED,
  /** Excused by a waiver in force. */
  WAIVED,
  /** Known since the baseline was written. */
  BASELINED;

  static Outcome of(Finding.Kind verdict) {
    return switch (verdict) {
      case FAILED -> FAILED;
      case UNDETERMINED -> UNDETERMINED;
    };
  }

  /** Whether somebody decided that the finding does not count. */
  public boolean isExcused() {
    return this == WAIVED || this == BASELINED;
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
