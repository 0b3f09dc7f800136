package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.knowledge.OperationFacts;
import io.github.backupchecker.knowledge.OperationFacts.Drop;
import io.github.backupchecker.operation.PredictedOperation;
import io.github.backupchecker.operation.Recovery;
import io.github.backupchecker.oracle.Result;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleGroup;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An operation that gives up a guard, or recovery points that nothing protects. */
record OperationWeakensProtection(Knowledge knowledge) implements Rule<PredictedOperation> {
  private static final List<String> KEPT = List.of("deleted-data-kept", "soft-delete");

  @Override
  public RuleMetadata metadata() {
    return RuleMetadata.warning(
            RuleGroup.IMMUTABILITY,
            "operation-weakens-protection",
            "A planned operation drops a guard, or deletes what is not immutable.")
        .citing("disabling-is-critical", "deleted-data-kept", "soft-delete", "guard-operations");
  }

  @Override
  public Stream<PredictedOperation> subjects(Subjects subjects) {
    return subjects
        .operations()
        .filter(p -> p.change().isEmpty())
        .filter(p -> p.prediction().result() != Result.UNDETERMINED);
  }

  @Override
  public List<Finding> check(PredictedOperation operation) {
    boolean happens = operation.prediction().result().happens();
    Optional<Drop> drop = operation.kind().map(knowledge::operation).flatMap(OperationFacts::drops);
    return happens && operation.isOnline() && !operation.changesNothing()
        ? drop.map(what -> failed(operation, what)).stream().toList()
        : List.of();
  }

  private Finding failed(PredictedOperation operation, Drop drop) {
    Plan plan = new Plan(operation, "weakens");
    String recovery = new Recovery(knowledge).of(operation).map(kept -> "; " + kept).orElse("");
    return switch (drop) {
      case DATA ->
          plan.failed(
                  plan.title()
                      + " deletes recovery points that nothing makes immutable"
                      + (recovery.isEmpty()
                          ? "; nothing says that they stay recoverable"
                          : recovery))
              .fix("stop protection and keep the recovery points, unless they are meant to go")
              .citing(knowledge.sources().citations(KEPT));
      case GUARD ->
          plan.failed(plan.title() + " drops a guard: " + operation.reason() + recovery)
              .fix("leave the guard on; where it must go, plan when it comes back");
    };
  }
}
