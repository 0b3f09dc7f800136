package io.github.backupchecker.cli;

/** The exit codes that do not come from a report. */
final class ExitCode {
  static final int DONE = 0;
  static final int USAGE = 2;
  static final int INTERNAL_ERROR = 3;

  private ExitCode() {}
}
