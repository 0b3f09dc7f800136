package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Consequence;
import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.finding.Severity;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.knowledge.Prediction;
import io.github.backupchecker.operation.PredictedOperation;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import io.github.backupchecker.source.Declared;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An operation that the vendor will refuse. */
final class OperationRefused implements Rule<PredictedOperation> {
  private static final RuleMetadata METADATA =
      RuleMetadata.of(
          "operation-refused",
          Severity.ERROR,
          "A planned operation will be refused by the vendor.",
          "F24",
          "F29",
          "F30",
          "F31",
          "F32",
          "F33",
          "F34",
          "F35",
          "F36",
          "F41",
          "F43",
          "F44",
          "F45",
          "F46",
          "F47");

  OperationRefused(Knowledge knowledge) {}

  @Override
  public RuleMetadata metadata() {
    return METADATA;
  }

  @Override
  public Stream<PredictedOperation> subjects(Subjects subjects) {
    return subjects.operations();
  }

  @Override
  public List<Finding> check(PredictedOperation prospect) {
    Prediction prediction = prospect.prediction();
    return switch (prediction.result()) {
      case REFUSED -> List.of(refused(prospect, prediction));
      case UNDETERMINED -> List.of(undetermined(prospect, prediction));
      case ALLOWED, PIN_REQUIRED, UNGUARDED, UNAVAILABLE -> List.of();
    };
  }

  private static Finding refused(PredictedOperation prospect, Prediction prediction) {
    Optional<Declared<?>> decisive = prospect.decidingState().filter(Declared::isKnown);
    return Finding.failed(
            prospect.address(),
            "result " + prospect.targetText(),
            prospect.place(),
            prospect.what()
                + " on "
                + prospect.targetText()
                + " will be refused: "
                + prospect.reason())
        .because(
            new Consequence(
                prediction.code().orElse(null),
                prediction.message().orElse(null),
                prospect.remedy().orElse(null)))
        .citing(prediction.sources())
        .alsoAt(
            decisive.map(Declared::location).orElse(null),
            decisive.map(s -> s.location().text() + " here").orElse(""));
  }

  private static Finding undetermined(PredictedOperation prospect, Prediction prediction) {
    Finding finding =
        Finding.undetermined(
                prospect.address(),
                "result " + prospect.targetText(),
                prospect.unknownPlace(),
                "what "
                    + prospect.what()
                    + " on "
                    + prospect.targetText()
                    + " comes to cannot be told: "
                    + prediction.reason())
            .because(new Consequence(null, null, prediction.remedy().orElse(null)))
            .citing(prediction.sources());
    return prospect.dependsOnOthers() ? finding.atMost(Severity.WARNING) : finding;
  }
}
