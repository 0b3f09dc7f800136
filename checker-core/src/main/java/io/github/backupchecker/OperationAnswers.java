package io.github.backupchecker;

import io.github.backupchecker.evaluation.OperationAnswer;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.knowledge.Prediction;
import io.github.backupchecker.model.Estate;
import io.github.backupchecker.model.Product;
import io.github.backupchecker.operation.Prospect;
import io.github.backupchecker.operation.Prospects;
import io.github.backupchecker.operation.Recovery;
import io.github.backupchecker.subject.Client;
import java.util.List;
import java.util.Optional;

/** What reports say of every operation. */
final class OperationAnswers {
  private final Knowledge knowledge;

  OperationAnswers(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  List<OperationAnswer> of(Estate estate) {
    return new Prospects(knowledge).withContradictory(estate).map(this::answer).toList();
  }

  private OperationAnswer answer(Prospect prospect) {
    Prediction prediction = prospect.prediction();
    return new OperationAnswer(
        prospect.address(),
        prospect.operation().origin(),
        prospect.kind(),
        prospect.client().flatMap(Client::product).map(Product::toString),
        prospect.target(),
        prediction.result().id(),
        prediction.code(),
        Optional.of(prediction.reason()),
        prediction.remedy(),
        new Recovery(knowledge).of(prospect),
        prospect.place());
  }
}
