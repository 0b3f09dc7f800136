package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.knowledge.GuardOperation;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.operation.PredictedOperation;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleGroup;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import io.github.backupchecker.source.Declared;
import java.util.List;
import java.util.stream.Stream;

/** An operation for which a Resource Guard wants an approval that nobody recorded. */
record GuardedOperationUnapproved(Knowledge knowledge) implements Rule<PredictedOperation> {

  @Override
  public RuleMetadata metadata() {
    return RuleMetadata.warning(
            RuleGroup.CHANGE,
            "guarded-operation-unapproved",
            "A change comes to an operation that a Resource Guard guards, and no approval is"
                + " recorded.")
        .citing("guard-operations")
        .ofChanges();
  }

  @Override
  public Stream<PredictedOperation> subjects(Subjects subjects) {
    Guarding guarding = new Guarding(knowledge);
    return subjects
        .operations()
        .filter(operation -> subjects.since().isPresent())
        .filter(operation -> operation.prediction().result().happens())
        .filter(operation -> !operation.changesNothing())
        .filter(operation -> guarding.of(operation).findAny().isPresent());
  }

  @Override
  public List<Finding> check(PredictedOperation operation) {
    Declared<String> approval = operation.operation().options().approvedBy();
    if (approval.isUndetermined()) {
      Finding unknown = Attribute.of(operation, "approval", "approval", approval).unknown();
      return List.of(operation.isInBase() ? unknown.ofChange() : unknown);
    }
    return approval.known().filter(by -> !by.isBlank()).isPresent()
        ? List.of()
        : List.of(failed(operation));
  }

  private Finding failed(PredictedOperation operation) {
    Plan plan = new Plan(operation, "approval");
    String guards =
        String.join(
            " and ",
            new Guarding(knowledge).of(operation).map(GuardOperation::meaning).distinct().toList());
    String record =
        operation.change().isEmpty()
            ? "add approved-by: to " + operation.address()
            : "declare the operation under operations:, with approved-by: and who approved it";
    return plan.failed(
            "the Resource Guard of "
                + operation.vault().orElseThrow().identity().address()
                + " guards "
                + guards
                + ", and no approval of "
                + plan.title()
                + " is recorded")
        .fix(record + "; the approval itself is given in Azure")
        .citing(List.of());
  }
}
