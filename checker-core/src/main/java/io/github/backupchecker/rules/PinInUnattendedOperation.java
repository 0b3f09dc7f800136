package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.operation.PredictedOperation;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleGroup;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import io.github.backupchecker.source.Declared;
import java.util.List;
import java.util.stream.Stream;

/** An operation that waits for a PIN that nobody is there to type. */
record PinInUnattendedOperation(Knowledge knowledge) implements Rule<PredictedOperation> {

  @Override
  public RuleMetadata metadata() {
    return RuleMetadata.error(
            RuleGroup.SECURITY_PIN,
            "pin-in-unattended-operation",
            "An unattended operation needs a security PIN, which nobody can type.")
        .citing("pin-lifetime", "exclusion-allowed-and-guarded");
  }

  @Override
  public Stream<PredictedOperation> subjects(Subjects subjects) {
    return subjects
        .operations()
        .filter(p -> p.kind().isPresent())
        .filter(p -> !unattended(p).isAbsent() && !unattended(p).is(false));
  }

  @Override
  public List<Finding> check(PredictedOperation operation) {
    Declared<Boolean> unattended = unattended(operation);
    if (unattended.isUndetermined()) {
      return List.of(Attribute.of(operation, "unattended", "attendance", unattended).unknown());
    }
    Plan plan = new Plan(operation, "unattended");
    return switch (operation.prediction().result()) {
      case PIN_REQUIRED -> List.of(failed(plan, unattended));
      case UNDETERMINED ->
          List.of(
              plan.undetermined(
                  unattended, "whether " + plan.title() + " needs a PIN cannot be told: "));
      case ALLOWED, UNGUARDED, REFUSED, UNAVAILABLE -> List.of();
    };
  }

  private static Declared<Boolean> unattended(PredictedOperation operation) {
    return operation.operation().options().unattended();
  }

  private Finding failed(Plan plan, Declared<Boolean> unattended) {
    String message =
        "%s asks for a security PIN and runs unattended: the PIN lives %s minutes and is made in the portal alone"
            .formatted(plan.title(), knowledge.pinMinutes());
    return plan.failed(unattended, message)
        .fix("do it attended, or plan an operation that needs no PIN")
        .citing(List.of())
        .alsoAt(plan.operation().operation().intent(), "the operation");
  }
}
