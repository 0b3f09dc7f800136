package io.github.backupchecker.operation;

import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.knowledge.Prediction;
import io.github.backupchecker.model.Estate;
import io.github.backupchecker.subject.Client;
import java.util.List;

/** Predicts what will come of the operations of an estate. */
public final class OperationPredictor {
  private final Questions questions;
  private final Contradictions contradictions;

  public OperationPredictor(Knowledge knowledge) {
    this.questions = new Questions(knowledge);
    this.contradictions = new Contradictions(knowledge);
  }

  /**
   * Every operation on each thing that it is done to, in the order of addresses; of those that
   * contradict themselves nothing can be told.
   *
   * @param clients every client of the estate
   */
  public List<PredictedOperation> all(Estate estate, List<Client> clients) {
    Placements placements = Placements.in(estate, clients);
    return estate.operations().stream()
        .flatMap(operation -> placements.of(operation).stream())
        .map(this::predicted)
        .toList();
  }

  private PredictedOperation predicted(Placement placement) {
    List<Problem> contradicted = contradictions.of(placement);
    Prediction prediction =
        contradicted.isEmpty()
            ? questions.of(placement)
            : Prediction.undetermined("the plan contradicts itself");
    return new PredictedOperation(placement, contradicted, prediction);
  }
}
