package io.github.backupchecker.render.junit;

import java.util.List;

/** Tests of one kind of object, or the problems of a run. */
record JunitSuite(String name, List<JunitTest> tests) {

  JunitSuite {
    tests = List.copyOf(tests);
  }
}
