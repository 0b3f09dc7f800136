package io.github.backupchecker.render.junit;

import java.util.List;

/**
 * One test of a suite.
 *
 * @param name what people see in a list: the rule and the subject
 * @param type what stands behind the result, such as the rule; empty where it passed
 * @param message in a line; empty where it passed
 * @param lines all that is said of it
 */
record JunitCase(
    String suite, String name, Result result, String type, String message, List<String> lines) {

  /** What readers of test results know; the heaviest first. */
  enum Result {
    ERROR,
    FAILURE,
    /** Anything that does not stop a run and has not passed either. */
    SKIPPED,
    PASSED
  }

  JunitCase {
    lines = List.copyOf(lines);
  }
}
