package io.github.backupchecker.render.junit;

import java.util.function.Supplier;

/**
 * One test of a suite.
 *
 * @param name what people see in a list: the rule and the subject
 * @param content made only when it is written, so that a long report takes no more memory
 */
record JunitTest(String name, TestResult result, Supplier<JunitCase> content) {}
