package io.github.backupchecker.operation;

import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.knowledge.OperationFacts;
import io.github.backupchecker.model.Period;
import io.github.backupchecker.model.SecurityState;
import io.github.backupchecker.model.Vault;
import io.github.backupchecker.subject.Client;
import java.util.Optional;

/** What stays recoverable after an operation, and for how long. */
public record Recovery(Knowledge knowledge) {

  /** How deleted data is recovered; empty where nothing is deleted, or nothing kept. */
  public Optional<String> of(PredictedOperation prospect) {
    boolean deletes =
        prospect.kind().map(knowledge::operation).filter(OperationFacts::deletes).isPresent();
    boolean happens = prospect.prediction().result().happens() && prospect.isOnline();
    return deletes && happens
        ? prospect
            .vault()
            .filter(Recovery::keeps)
            .flatMap(
                vault ->
                    prospect
                        .client()
                        .flatMap(Client::product)
                        .map(p -> days(vault) + ": " + knowledge.recovery(p)))
        : Optional.empty();
  }

  private static boolean keeps(Vault vault) {
    return isOn(vault.security().hybridSecurity().known())
        || isOn(vault.security().softDelete().state().known());
  }

  private static boolean isOn(Optional<SecurityState> state) {
    return state.filter(SecurityState::isOn).isPresent();
  }

  private String days(Vault vault) {
    var retention = vault.security().softDelete().retention();
    String days =
        retention.known().map(Period::toString).orElse(knowledge.deletedDataDays() + " days");
    return "deleted data stays recoverable for "
        + (retention.isUndetermined() ? "at least " : "")
        + days;
  }
}
