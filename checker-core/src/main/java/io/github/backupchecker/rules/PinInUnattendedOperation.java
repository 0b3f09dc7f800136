package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Consequence;
import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.finding.Severity;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.operation.PredictedOperation;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import io.github.backupchecker.source.Declared;
import java.util.List;
import java.util.stream.Stream;

/** An operation that waits for a PIN that nobody is there to type. */
final class PinInUnattendedOperation implements Rule<PredictedOperation> {
  private static final RuleMetadata METADATA =
      RuleMetadata.of(
          "pin-in-unattended-operation",
          Severity.ERROR,
          "An unattended operation needs a security PIN, which nobody can type.",
          "F18",
          "C8");
  private final Knowledge knowledge;

  PinInUnattendedOperation(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  @Override
  public RuleMetadata metadata() {
    return METADATA;
  }

  @Override
  public Stream<PredictedOperation> subjects(Subjects subjects) {
    return subjects
        .operations()
        .filter(p -> p.kind().isPresent())
        .filter(p -> !unattended(p).isAbsent() && !unattended(p).is(false));
  }

  @Override
  public List<Finding> check(PredictedOperation prospect) {
    if (unattended(prospect).isUndetermined()) {
      return List.of(
          Unknown.value(prospect.address(), "unattended", unattended(prospect), "attendance"));
    }
    return switch (prospect.prediction().result()) {
      case PIN_REQUIRED -> List.of(failed(prospect));
      case UNDETERMINED -> List.of(undetermined(prospect));
      case ALLOWED, UNGUARDED, REFUSED, UNAVAILABLE -> List.of();
    };
  }

  private static Declared<Boolean> unattended(PredictedOperation prospect) {
    return prospect.operation().options().unattended();
  }

  private Finding failed(PredictedOperation prospect) {
    return Finding.failed(
            prospect.address(),
            "unattended " + prospect.targetText(),
            unattended(prospect).location(),
            prospect.what()
                + " on "
                + prospect.targetText()
                + " asks for a security PIN and runs unattended: the PIN lives "
                + knowledge.pinMinutes()
                + " minutes and is made in the portal alone")
        .because(
            new Consequence(null, null, "do it attended, or plan an operation that needs no PIN"))
        .alsoAt(prospect.place(), "the operation");
  }

  private static Finding undetermined(PredictedOperation prospect) {
    Finding finding =
        Finding.undetermined(
            prospect.address(),
            "unattended " + prospect.targetText(),
            unattended(prospect).location(),
            "whether "
                + prospect.what()
                + " on "
                + prospect.targetText()
                + " needs a PIN cannot be told: "
                + prospect.prediction().reason());
    return prospect.dependsOnOthers() ? finding.atMost(Severity.WARNING) : finding;
  }
}
