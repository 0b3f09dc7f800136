package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.operation.PredictedOperation;
import io.github.backupchecker.oracle.Prediction;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleGroup;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import io.github.backupchecker.source.Declared;
import java.util.List;
import java.util.stream.Stream;

/** An operation that the vendor will refuse. */
final class OperationRefused implements Rule<PredictedOperation> {

  @Override
  public RuleMetadata metadata() {
    return RuleMetadata.error(
            RuleGroup.IMMUTABILITY,
            "operation-refused",
            "A planned operation will be refused by the vendor.")
        .citing(
            "immutable-blocks",
            "immutable-remove-source",
            "immutable-delete-servers",
            "immutable-retention-servers",
            "immutable-child-datasource",
            "immutable-delete-system-state",
            "immutable-delete-agent",
            "immutable-retention-agent",
            "immutable-remove-obpolicy",
            "policy-change-refused",
            "passphrase-refused",
            "delete-refused-servers",
            "delete-refused-agent",
            "retention-refused",
            "refusal-hidden")
        .ofChanges();
  }

  @Override
  public Stream<PredictedOperation> subjects(Subjects subjects) {
    return subjects.operations();
  }

  @Override
  public List<Finding> check(PredictedOperation operation) {
    Plan plan = new Plan(operation, "result");
    return switch (operation.prediction().result()) {
      case REFUSED -> List.of(refused(plan));
      case UNDETERMINED -> List.of(undetermined(plan));
      case ALLOWED, PIN_REQUIRED, UNGUARDED, UNAVAILABLE -> List.of();
    };
  }

  private static Finding refused(Plan plan) {
    PredictedOperation operation = plan.operation();
    Prediction prediction = operation.prediction();
    Finding refused =
        plan.failed(plan.title() + " will be refused: " + operation.reason())
            .because(
                prediction.code().orElse(null),
                prediction.message().orElse(null),
                operation.remedy().orElse(null));
    return operation
        .decidingState()
        .filter(Declared::isKnown)
        .map(state -> refused.alsoAt(state, state.location().text() + where(operation)))
        .orElse(refused);
  }

  private static String where(PredictedOperation operation) {
    return operation.isInBase() ? " in the base" : " here";
  }

  private static Finding undetermined(Plan plan) {
    Prediction prediction = plan.operation().prediction();
    return plan.undetermined(
            plan.operation().unknown(), "what " + plan.title() + " comes to cannot be told: ")
        .citing(prediction.sources());
  }
}
