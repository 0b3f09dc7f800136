package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Consequence;
import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.finding.Severity;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.knowledge.OperationFacts;
import io.github.backupchecker.knowledge.OperationFacts.Drop;
import io.github.backupchecker.knowledge.Result;
import io.github.backupchecker.operation.PredictedOperation;
import io.github.backupchecker.operation.Recovery;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An operation that gives up a guard, or recovery points that nothing protects. */
final class OperationWeakensProtection implements Rule<PredictedOperation> {
  private static final RuleMetadata METADATA =
      RuleMetadata.of(
          "operation-weakens-protection",
          Severity.WARNING,
          "A planned operation drops a guard, or deletes what is not immutable.",
          "F8",
          "F9",
          "soft-delete",
          "guard-operations");
  private static final List<String> KEPT = List.of("F9", "soft-delete");
  private final Knowledge knowledge;

  OperationWeakensProtection(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  @Override
  public RuleMetadata metadata() {
    return METADATA;
  }

  @Override
  public Stream<PredictedOperation> subjects(Subjects subjects) {
    return subjects.operations().filter(p -> p.prediction().result() != Result.UNDETERMINED);
  }

  @Override
  public List<Finding> check(PredictedOperation prospect) {
    boolean happens = prospect.prediction().result().happens();
    Optional<Drop> drop = prospect.kind().map(knowledge::operation).flatMap(OperationFacts::drops);
    return happens && prospect.isOnline() && !prospect.changesNothing()
        ? drop.map(what -> failed(prospect, what)).stream().toList()
        : List.of();
  }

  private Finding failed(PredictedOperation prospect, Drop drop) {
    String what =
        switch (drop) {
          case DATA -> " deletes recovery points that nothing makes immutable";
          case GUARD -> " drops a guard";
        };
    String lost = drop == Drop.GUARD ? ": " + prospect.reason() : "";
    String kept =
        new Recovery(knowledge)
            .of(prospect)
            .map(recovery -> "; " + recovery)
            .orElse(drop == Drop.DATA ? "; nothing says that they stay recoverable" : "");
    return Finding.failed(
            prospect.address(),
            "weakens " + prospect.targetText(),
            prospect.place(),
            prospect.what() + " on " + prospect.targetText() + what + lost + kept)
        .because(new Consequence(null, null, remedy(drop)))
        .citing(drop == Drop.DATA ? knowledge.citations(KEPT) : prospect.prediction().sources());
  }

  private static String remedy(Drop drop) {
    return switch (drop) {
      case DATA -> "stop protection and keep the recovery points, unless they are meant to go";
      case GUARD -> "leave the guard on; where it must go, plan when it comes back";
    };
  }
}
