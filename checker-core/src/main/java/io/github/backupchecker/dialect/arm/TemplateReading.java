package io.github.backupchecker.dialect.arm;

import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.source.Location;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What the reading of one document shares: its problems, and a bound on the work of expressions.
 */
final class TemplateReading {
  private static final int DEEPEST = 32;
  private static final int MOST_STEPS = 5_000_000;

  private final Set<Problem> problems = new LinkedHashSet<>();
  private int depth;
  private int steps;

  /** Records a problem; the same one met twice, as through a shared parameter, counts once. */
  void problem(ProblemKind kind, Location location, String message) {
    problems.add(Problem.at(kind, location, message));
  }

  /** Records a problem of another file. */
  void problem(Problem problem) {
    problems.add(problem);
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }

  /**
   * Does a step that may lead to others; where a template refers to itself or would cost too much,
   * the answer is the given one instead.
   */
  <T> T bounded(Supplier<T> work, T otherwise) {
    if (depth >= DEEPEST || steps >= MOST_STEPS) {
      return otherwise;
    }
    steps++;
    depth++;
    try {
      return work.get();
    } finally {
      depth--;
    }
  }
}
