package io.github.backupchecker.rules;

import io.github.backupchecker.change.DerivedOperation;
import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.finding.Severity;
import io.github.backupchecker.operation.PredictedOperation;
import io.github.backupchecker.source.Declared;

/**
 * What a rule says of an operation on one of its targets, by the vendor's prediction.
 *
 * @param property stable over versions: with the target, part of the fingerprint
 */
record Plan(PredictedOperation operation, String property) {

  /** The operation and its target, in words. */
  String title() {
    return operation.what() + " on " + operation.targetText();
  }

  /** What fails because of the version on which it runs. */
  Finding failedOnVersion(String message) {
    Finding failed = failed(message);
    return operation
        .version()
        .map(version -> failed.alsoAt(version, "the version it runs on"))
        .orElse(failed);
  }

  Finding failed(String message) {
    return failed(operation.operation().intent(), message);
  }

  Finding failed(Declared<?> place, String message) {
    return comparing(
            Finding.failed(operation.address(), name(), place, message + operation.circumstances()))
        .fix(operation.prediction().remedy().orElse(null))
        .citing(operation.prediction().sources());
  }

  /** What the prediction does not tell of the operation itself. */
  Finding undetermined(String message) {
    return undetermined(operation.operation().intent(), message);
  }

  /** What the prediction does not tell; it weighs less where another team has the answer. */
  Finding undetermined(Declared<?> place, String message) {
    Finding finding =
        comparing(
                Finding.undetermined(
                    operation.address(),
                    name(),
                    place,
                    message + operation.prediction().reason() + operation.circumstances()))
            .fix(operation.prediction().remedy().orElse(null));
    return operation.dependsOnOthers() ? finding.atMost(Severity.WARNING) : finding;
  }

  /** The same with the value that a change was made to. */
  private Finding comparing(Finding found) {
    Finding finding = operation.isInBase() ? found.ofChange() : found;
    return operation
        .change()
        .map(DerivedOperation::before)
        .filter(before -> !before.location().equals(finding.location()))
        .map(before -> finding.alsoAt(before.declared(), "in the base"))
        .orElse(finding);
  }

  private String name() {
    String of = property + " " + operation.targetText();
    return operation
        .change()
        .map(since -> of + " " + since.kind().id() + " " + since.part())
        .orElse(of);
  }
}
