package io.github.backupchecker.rules;

import io.github.backupchecker.knowledge.GuardOperation;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.model.ResourceGuard;
import io.github.backupchecker.model.Vault;
import io.github.backupchecker.operation.PredictedOperation;
import io.github.backupchecker.oracle.Result;
import io.github.backupchecker.source.Declared;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What of a Resource Guard stands before an operation. */
record Guarding(Knowledge knowledge) {

  /** Everything that guards an operation and is not excluded; nothing where there is no guard. */
  Stream<GuardOperation> of(PredictedOperation operation) {
    Optional<ResourceGuard> guard =
        operation
            .vault()
            .map(Vault::security)
            .flatMap(security -> security.multiUserAuthorization().known())
            .filter(one -> !one.guard().isAbsent());
    return guard.stream()
        .flatMap(
            one ->
                knowledge.guardOperations().stream()
                    .filter(needed -> isNeeded(needed, operation))
                    .filter(needed -> needed.always() || !isExcluded(needed, one)));
  }

  private static boolean isNeeded(GuardOperation guard, PredictedOperation operation) {
    return operation.kind().filter(guard.guards()::contains).isPresent()
        || (guard.pin() && operation.prediction().result() == Result.PIN_REQUIRED);
  }

  private boolean isExcluded(GuardOperation needed, ResourceGuard guard) {
    List<Declared<String>> excluded = guard.excludes().known().orElse(List.of());
    return excluded.stream()
        .flatMap(entry -> entry.known().stream())
        .flatMap(name -> knowledge.guardOperation(name).stream())
        .anyMatch(needed::equals);
  }
}
