package io.github.backupchecker.render.junit;

import java.util.function.Supplier;

/**
 * One test of a suite. What people see in a list are its label and its subject.
 *
 * @param label the rule, or another kind of test; empty where the subject says all
 * @param content made only when it is written, so that a long report takes no more memory
 */
record JunitTest(XmlText label, XmlText subject, TestResult result, Supplier<JunitCase> content) {

  /** A label as it stands before a subject. */
  static XmlText label(String kind) {
    return XmlText.of(kind + ": ");
  }
}
