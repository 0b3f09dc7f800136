package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.operation.PredictedOperation;
import io.github.backupchecker.oracle.Result;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleGroup;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import java.util.List;
import java.util.stream.Stream;

/** An operation that nobody is asked to confirm. */
final class OperationUnguarded implements Rule<PredictedOperation> {

  @Override
  public RuleMetadata metadata() {
    return RuleMetadata.warning(
            RuleGroup.SECURITY_PIN,
            "operation-unguarded",
            "A planned operation should ask for a security PIN, and the client that runs it cannot"
                + " ask.")
        .citing(
            "pin-stop-and-delete",
            "pin-remove-volume",
            "pin-add-exclusion",
            "pin-reduce-retention",
            "pin-reduce-schedule")
        .ofChanges();
  }

  @Override
  public Stream<PredictedOperation> subjects(Subjects subjects) {
    return subjects.operations().filter(p -> p.prediction().result() != Result.UNDETERMINED);
  }

  @Override
  public List<Finding> check(PredictedOperation operation) {
    Plan plan = new Plan(operation, "pin");
    String message = plan.title() + " is not guarded: " + operation.prediction().reason();
    return operation.prediction().result() == Result.UNGUARDED
        ? List.of(plan.failedOnVersion(message))
        : List.of();
  }
}
