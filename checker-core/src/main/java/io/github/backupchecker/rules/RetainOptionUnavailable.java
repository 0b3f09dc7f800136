package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Consequence;
import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.finding.Severity;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.knowledge.Prediction;
import io.github.backupchecker.knowledge.Result;
import io.github.backupchecker.model.OperationKind;
import io.github.backupchecker.operation.PredictedOperation;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import java.util.List;
import java.util.stream.Stream;

/** Recovery points that are to be kept by policy where there is no such option. */
final class RetainOptionUnavailable implements Rule<PredictedOperation> {
  private static final RuleMetadata METADATA =
      RuleMetadata.of(
          "retain-option-unavailable",
          Severity.ERROR,
          "An operation keeps recovery points by policy on a release that has no such option.",
          "F27",
          "F28",
          "F37");

  RetainOptionUnavailable(Knowledge knowledge) {}

  @Override
  public RuleMetadata metadata() {
    return METADATA;
  }

  @Override
  public Stream<PredictedOperation> subjects(Subjects subjects) {
    return subjects
        .operations()
        .filter(
            p ->
                p.kind()
                    .filter(k -> k == OperationKind.STOP_PROTECTION_AND_RETAIN_BY_POLICY)
                    .isPresent());
  }

  @Override
  public List<Finding> check(PredictedOperation prospect) {
    Prediction prediction = prospect.prediction();
    if (prediction.result() == Result.UNDETERMINED) {
      Finding unknown =
          Finding.undetermined(
              prospect.address(),
              "option " + prospect.targetText(),
              prospect.place(),
              "whether "
                  + prospect.targetText()
                  + " can keep recovery points by policy cannot be told: "
                  + prediction.reason());
      return List.of(prospect.dependsOnOthers() ? unknown.atMost(Severity.WARNING) : unknown);
    }
    return prediction.result() != Result.UNAVAILABLE
        ? List.of()
        : List.of(
            Finding.failed(
                    prospect.address(),
                    "option " + prospect.targetText(),
                    prospect.place(),
                    prospect.what() + " on " + prospect.targetText() + ": " + prediction.reason())
                .because(new Consequence(null, null, prediction.remedy().orElse(null)))
                .citing(prediction.sources())
                .alsoAt(prospect.versionPlace().orElse(null), "the version it runs on"));
  }
}
