package io.github.backupchecker.evaluation;

import io.github.backupchecker.declaration.StayedNames;
import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.reading.FormerModule;
import io.github.backupchecker.reading.Inputs;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was declared before, with which a run compares.
 *
 * @param label what people call it
 * @param present what people call the other side, where only what differs is reported
 * @param failures why it could not be read at all
 * @param removed the modules whose declarations are in it and that no module of today is
 */
public record Before(
    String label,
    Optional<String> present,
    List<Problem> failures,
    Inputs inputs,
    List<FormerModule> removed) {
  public Before {
    removed = List.copyOf(removed);
    failures = List.copyOf(failures);
  }

  /** Whether there is anything to compare with: it could be read, and declares something. */
  boolean tells() {
    return failures.isEmpty() && !isEmpty();
  }

  /** A module that is new tells of no mistake where the others were there. */
  private boolean isEmpty() {
    return inputs.isEmpty() && inputs.neighbours().stream().allMatch(Inputs::isEmpty);
  }

  /** Names of removed modules that mean something else now. */
  StayedNames stayed(Inputs now) {
    return StayedNames.of(
        removed.stream().flatMap(one -> one.inputs().declarations().stream()).toList(),
        inputs.neighbours().stream().map(Inputs::declarations).toList(),
        now.neighbours().stream().map(Inputs::declarations).toList());
  }

  /**
   * Why less was compared than there may have been.
   *
   * @param united what is wrong with it as a whole
   * @param mayBeEmpty whether nobody minds that there was nothing before
   */
  List<Problem> problems(List<Problem> united, boolean mayBeEmpty) {
    List<Problem> found =
        Stream.of(failures, inputs.problems(), united).flatMap(List::stream).toList();
    return found.isEmpty() && isEmpty() && !mayBeEmpty ? List.of(nothing()) : found;
  }

  private Problem nothing() {
    return new Problem(
        ProblemKind.NOTHING_TO_CHECK,
        "the base '"
            + label
            + "' declares no vault, agent, server, policy or operation at the same place: name the"
            + " folder where they stood; where this is the first change that declares any, allow it"
            + " to be empty (--allow-empty, Maven: checker.allowEmpty)",
        null,
        List.of());
  }
}
