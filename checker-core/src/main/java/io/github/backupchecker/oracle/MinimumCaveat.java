package io.github.backupchecker.oracle;

import io.github.backupchecker.finding.Citation;
import io.github.backupchecker.knowledge.Capability;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.knowledge.Support;
import io.github.backupchecker.model.OperationKind;
import io.github.backupchecker.model.RetentionSchedule;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Adds the vendor's minimum to the answer to a change of retention that is not refused. */
record MinimumCaveat(Knowledge knowledge) {

  Prediction on(Question question, Prediction answer) {
    if (!changesRetention(question) || isSettled(answer)) {
      return answer;
    }
    return switch (question.cut()) {
      case ABOVE_MINIMUM -> answer;
      case BELOW_MINIMUM ->
          noted(
              answer,
              "it goes below the minimum that the vendor asks for",
              "keep at least " + minimums());
      case NOT_STATED -> isRefusedBelow(question) ? withRefusal(answer) : answer;
    };
  }

  private static boolean changesRetention(Question question) {
    boolean retention =
        question.kind() == OperationKind.REDUCE_RETENTION
            || question.kind() == OperationKind.INCREASE_RETENTION;
    return retention && question.online();
  }

  private static boolean isSettled(Prediction answer) {
    return answer.result() == Result.REFUSED || answer.result() == Result.UNDETERMINED;
  }

  private boolean isRefusedBelow(Question question) {
    return question.kind() == OperationKind.REDUCE_RETENTION
        && question.vault().isSecured()
        && knowledge.support(Capability.HYBRID_SECURITY, question.installation()) != Support.YES;
  }

  private Prediction withRefusal(Prediction answer) {
    String refused = "refused with " + knowledge.errors().ofFact("policy-change-refused").code();
    return noted(
        answer,
        "below the minimum it is " + refused,
        "keep at least " + minimums() + ": less is " + refused);
  }

  private Prediction noted(Prediction answer, String caveat, String remedy) {
    List<Citation> sources =
        Stream.concat(answer.sources().stream(), Stream.of(knowledge.citation("retention-daily")))
            .toList();
    return new Prediction(
        answer.result(),
        answer.code(),
        answer.message(),
        Optional.of(remedy + answer.remedy().map(other -> "; " + other).orElse("")),
        answer.reason() + "; " + caveat,
        sources);
  }

  /** Such as {@code 7 days, 4 weeks, 3 months, 1 year}. */
  private String minimums() {
    return Arrays.stream(RetentionSchedule.values())
        .map(schedule -> knowledge.minimum(schedule).toString())
        .collect(Collectors.joining(", "));
  }
}
