package io.github.backupchecker.oracle;

import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.model.ImmutabilityState;
import io.github.backupchecker.model.SecurityState;
import java.util.List;
import java.util.Optional;

/**
 * Predicts what the vendor will answer to an operation.
 *
 * <p>Where something that decides is not known, every value of it is tried: if all lead to the same
 * result, that is the answer.
 */
public final class Oracle {
  private final ClientOracle clients;
  private final VaultOracle vaults;
  private final Knowledge knowledge;

  public Oracle(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.clients = new ClientOracle(knowledge);
    this.vaults = new VaultOracle(knowledge);
  }

  public Prediction answer(Question question) {
    VaultState vault = question.vault();
    if (vault.isKnown()) {
      return known(question);
    }
    PredictionPerState possible = new PredictionPerState();
    for (ImmutabilityState immutability :
        candidates(vault.immutability(), ImmutabilityState.values())) {
      for (SecurityState security : candidates(vault.hybridSecurity(), SecurityState.values())) {
        for (SecurityState softDelete : candidates(vault.softDelete(), SecurityState.values())) {
          VaultState state =
              new VaultState(
                  Optional.of(immutability), Optional.of(security), Optional.of(softDelete));
          possible.add(state, known(question.with(state)));
        }
      }
    }
    return possible.united();
  }

  private Prediction known(Question question) {
    return knowledge.operation(question.kind()).concernsVault()
        ? vaults.answer(question)
        : clients.answer(question);
  }

  private static <E> List<E> candidates(Optional<E> state, E[] values) {
    return state.map(List::of).orElseGet(() -> List.of(values));
  }
}
