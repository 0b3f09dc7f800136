package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.model.OperationKind;
import io.github.backupchecker.operation.PredictedOperation;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleGroup;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import java.util.List;
import java.util.stream.Stream;

/** Recovery points that are to be kept by policy where there is no such option. */
final class RetainOptionUnavailable implements Rule<PredictedOperation> {

  @Override
  public RuleMetadata metadata() {
    return RuleMetadata.error(
            RuleGroup.IMMUTABILITY,
            "retain-option-unavailable",
            "An operation keeps recovery points by policy on a release that has no such option.")
        .citing("retain-by-policy-servers", "retain-by-policy-agent", "enable-pruning");
  }

  @Override
  public Stream<PredictedOperation> subjects(Subjects subjects) {
    return subjects
        .operations()
        .filter(p -> p.isA(OperationKind.STOP_PROTECTION_AND_RETAIN_BY_POLICY));
  }

  @Override
  public List<Finding> check(PredictedOperation operation) {
    Plan plan = new Plan(operation, "option");
    String target = operation.targetText();
    return switch (operation.prediction().result()) {
      case UNDETERMINED ->
          List.of(
              plan.undetermined(
                  "whether " + target + " can keep recovery points by policy cannot be told: "));
      case UNAVAILABLE ->
          List.of(plan.failedOnVersion(plan.title() + ": " + operation.prediction().reason()));
      case ALLOWED, PIN_REQUIRED, UNGUARDED, REFUSED -> List.of();
    };
  }
}
