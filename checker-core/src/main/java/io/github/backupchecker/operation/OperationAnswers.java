package io.github.backupchecker.operation;

import io.github.backupchecker.change.Changes;
import io.github.backupchecker.change.DerivedOperation;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.model.Product;
import io.github.backupchecker.oracle.Prediction;
import io.github.backupchecker.subject.Client;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What reports say of every operation. */
public final class OperationAnswers {
  private final Recovery recovery;

  public OperationAnswers(Knowledge knowledge) {
    this.recovery = new Recovery(knowledge);
  }

  public List<OperationAnswer> of(List<PredictedOperation> predicted) {
    List<OperationAnswer> answers = new ArrayList<>();
    for (PredictedOperation one : predicted) {
      answers.add(answer(one));
    }
    return answers;
  }

  /**
   * What changed, with the answers to what it comes to.
   *
   * @param answers one for each of the predicted operations, in their order
   */
  public static List<AnsweredChange> of(
      Changes since, List<PredictedOperation> predicted, List<OperationAnswer> answers) {
    return AnsweredChanges.of(since, predicted, answers);
  }

  private OperationAnswer answer(PredictedOperation predicted) {
    Prediction prediction = predicted.prediction();
    return new OperationAnswer(
        predicted.address(),
        predicted.operation().origin(),
        predicted.kind(),
        predicted.client().flatMap(Client::product).map(Product::toString),
        predicted.target(),
        predicted.change().map(DerivedOperation::what),
        new StateBefore(predicted).text(),
        prediction.result().id(),
        prediction.code(),
        Optional.of(prediction.reason()),
        prediction.remedy(),
        recovery.of(predicted),
        predicted.place());
  }
}
