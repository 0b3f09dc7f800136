package io.github.backupchecker.rule;

import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.source.Addressed;
import java.util.List;
import java.util.stream.Stream;

/**
 * One defect that a declared backup configuration can have.
 *
 * <p>Subjects are separate from the check, so that a report can tell what was examined: a rule
 * without subjects is not applicable, never passed. Rules are pure and hold no state but facts.
 *
 * @param <S> what it examines
 */
public interface Rule<S extends Addressed> {

  RuleMetadata metadata();

  /** What the rule examines, in a fixed order; nothing where it does not apply. */
  Stream<S> subjects(Subjects subjects);

  /** What is wrong with one subject or cannot be told of it; empty where it passes. */
  List<Finding> check(S subject);
}
