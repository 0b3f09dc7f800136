package io.github.backupchecker;

import io.github.backupchecker.evaluation.OperationAnswer;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.knowledge.Prediction;
import io.github.backupchecker.knowledge.Result;
import io.github.backupchecker.model.Estate;
import io.github.backupchecker.model.OperationKind;
import io.github.backupchecker.model.Product;
import io.github.backupchecker.model.SecurityState;
import io.github.backupchecker.operation.Prospect;
import io.github.backupchecker.operation.Prospects;
import io.github.backupchecker.subject.Client;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What reports say of every operation. */
final class OperationAnswers {
  private static final Set<OperationKind> DELETING =
      Set.of(
          OperationKind.STOP_PROTECTION_AND_DELETE_DATA,
          OperationKind.DELETE_SYSTEM_STATE_PROTECTION,
          OperationKind.REMOVE_POLICY,
          OperationKind.REMOVE_CHILD_DATA_SOURCE,
          OperationKind.REMOVE_DATA_SOURCE);
  private final Knowledge knowledge;

  OperationAnswers(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  List<OperationAnswer> of(Estate estate) {
    return new Prospects(knowledge).all(estate).map(this::answer).toList();
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
        recovery(prospect),
        prospect.place());
  }

  /** Only what is deleted while the features are on can be recovered. */
  private Optional<String> recovery(Prospect prospect) {
    boolean deletes = prospect.kind().filter(DELETING::contains).isPresent();
    boolean happens =
        prospect.prediction().result() == Result.PIN_REQUIRED
            || prospect.prediction().result() == Result.UNGUARDED;
    boolean secured =
        prospect
            .vault()
            .flatMap(vault -> vault.security().hybridSecurity().known())
            .filter(SecurityState::isOn)
            .isPresent();
    return deletes && happens && secured
        ? prospect.client().flatMap(Client::product).map(knowledge::recovery)
        : Optional.empty();
  }
}
