package io.github.backupchecker.tree;

import io.github.backupchecker.finding.Problem;

/** The one reason why a file cannot be read as a tree; it never leaves this package. */
final class UnreadableInput extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient Problem problem;

  UnreadableInput(Problem problem) {
    super(problem.message(), null, false, false);
    this.problem = problem;
  }

  Problem problem() {
    return problem;
  }
}
