package io.github.backupchecker.evaluation;

import java.util.Locale;

/** What a whole run came to; the worst one wins. */
public enum Status {
  /** No error, and nothing at or above the severity that stops a run. */
  COMPLIANT(0),
  NON_COMPLIANT(1),
  /** Something was not read or not judged. */
  INCOMPLETE(2),
  /** A defect of the checker itself. */
  INTERNAL_ERROR(3);

  private final int exitCode;

  Status(int exitCode) {
    this.exitCode = exitCode;
  }

  int exitCode() {
    return exitCode;
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
