package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Consequence;
import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.finding.Severity;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.knowledge.Prediction;
import io.github.backupchecker.knowledge.Result;
import io.github.backupchecker.operation.PredictedOperation;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import java.util.List;
import java.util.stream.Stream;

/** An operation that nobody is asked to confirm. */
final class OperationUnguarded implements Rule<PredictedOperation> {
  private static final RuleMetadata METADATA =
      RuleMetadata.of(
          "operation-unguarded",
          Severity.WARNING,
          "A planned operation should ask for a security PIN, and the client that runs it cannot ask.",
          "F13",
          "F14",
          "F15",
          "F16",
          "F17");

  OperationUnguarded(Knowledge knowledge) {}

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
    Prediction prediction = prospect.prediction();
    return prediction.result() != Result.UNGUARDED
        ? List.of()
        : List.of(
            Finding.failed(
                    prospect.address(),
                    "pin " + prospect.targetText(),
                    prospect.place(),
                    prospect.what()
                        + " on "
                        + prospect.targetText()
                        + " is not guarded: "
                        + prediction.reason())
                .because(new Consequence(null, null, prediction.remedy().orElse(null)))
                .citing(prediction.sources())
                .alsoAt(prospect.versionPlace().orElse(null), "the version it runs on"));
  }
}
