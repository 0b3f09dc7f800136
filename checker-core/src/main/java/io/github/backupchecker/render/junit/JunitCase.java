package io.github.backupchecker.render.junit;

import java.util.List;

/**
 * What is written of one test.
 *
 * @param type what stands behind the result, such as the rule; empty where it passed
 * @param message in a line; empty where it passed
 * @param lines all that is said of it
 */
record JunitCase(TestResult result, String type, String message, List<String> lines) {
  static final JunitCase PASSED = new JunitCase(TestResult.PASSED, "", "", List.of());

  JunitCase {
    lines = List.copyOf(lines);
  }
}
