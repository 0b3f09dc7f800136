package io.github.backupchecker.render.junit;

/** What readers of test results know; the heaviest first. */
enum TestResult {
  ERROR,
  FAILURE,
  /** Anything that does not stop a run and has not passed either. */
  SKIPPED,
  PASSED
}
