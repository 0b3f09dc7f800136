package io.github.backupchecker.render.junit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tests of one kind of object, or the problems of a run. */
record JunitSuite(String name, List<JunitTest> tests) {

  JunitSuite {
    tests = List.copyOf(tests);
  }

  /** What is counted of some tests, as attributes. */
  static Map<String, String> counts(String name, List<JunitTest> tests) {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("name", name);
    attributes.put("tests", String.valueOf(tests.size()));
    attributes.put("failures", count(TestResult.FAILURE, tests));
    attributes.put("errors", count(TestResult.ERROR, tests));
    return attributes;
  }

  Map<String, String> counts() {
    Map<String, String> attributes = counts(name, tests);
    attributes.put("skipped", count(TestResult.SKIPPED, tests));
    return attributes;
  }

  private static String count(TestResult result, List<JunitTest> tests) {
    return String.valueOf(tests.stream().filter(one -> one.result() == result).count());
  }
}
