package io.github.backupchecker.render.junit;

import java.io.IOException;
import java.util.List;

/** How many tests there are, and how many came to what. */
record JunitCounts(int tests, int failures, int errors, int skipped) {
  private static final JunitCounts NONE = new JunitCounts(0, 0, 0, 0);

  static JunitCounts of(List<JunitSuite> suites) {
    JunitCounts all = NONE;
    for (JunitSuite suite : suites) {
      all = all.plus(of(suite));
    }
    return all;
  }

  static JunitCounts of(JunitSuite suite) {
    int failures = 0;
    int errors = 0;
    int skipped = 0;
    for (JunitTest test : suite.tests()) {
      switch (test.result()) {
        case FAILURE -> failures++;
        case ERROR -> errors++;
        case SKIPPED -> skipped++;
        case PASSED -> {}
      }
    }
    return new JunitCounts(suite.tests().size(), failures, errors, skipped);
  }

  private JunitCounts plus(JunitCounts other) {
    return new JunitCounts(
        tests + other.tests,
        failures + other.failures,
        errors + other.errors,
        skipped + other.skipped);
  }

  /** The attributes of a name and of what readers sum up; what was skipped stands apart. */
  void write(String name, XmlLines xml) throws IOException {
    xml.attribute("name", name)
        .attribute("tests", tests)
        .attribute("failures", failures)
        .attribute("errors", errors);
  }
}
