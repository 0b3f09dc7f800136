package io.github.backupchecker.knowledge;

import io.github.backupchecker.model.ImmutabilityState;
import io.github.backupchecker.model.SecurityState;
import java.util.ArrayList;
import java.util.Arrays;
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
    List<Prediction> possible = possible(question);
    Prediction first = possible.get(0);
    boolean sameResult = possible.stream().allMatch(p -> p.result() == first.result());
    if (!sameResult) {
      return Prediction.undetermined(missing(question, possible));
    }
    boolean sameCode = possible.stream().allMatch(p -> p.code().equals(first.code()));
    return sameCode ? first : first.withoutCode();
  }

  private List<Prediction> possible(Question question) {
    List<Prediction> possible = new ArrayList<>();
    for (ImmutabilityState immutability : candidates(question.vault().immutability())) {
      for (SecurityState security : hybridStates(question.vault().hybridSecurity())) {
        for (SecurityState softDelete : hybridStates(question.vault().softDelete())) {
          VaultState state =
              new VaultState(
                  Optional.of(immutability), Optional.of(security), Optional.of(softDelete));
          possible.add(known(question.with(state)));
        }
      }
    }
    return possible;
  }

  private Prediction known(Question question) {
    return knowledge.operation(question.kind()).concernsVault()
        ? vaults.answer(question)
        : clients.answer(question);
  }

  private static List<ImmutabilityState> candidates(Optional<ImmutabilityState> state) {
    return state.map(List::of).orElseGet(() -> Arrays.asList(ImmutabilityState.values()));
  }

  private static List<SecurityState> hybridStates(Optional<SecurityState> state) {
    return state.map(List::of).orElseGet(() -> Arrays.asList(SecurityState.values()));
  }

  private static String missing(Question question, List<Prediction> possible) {
    List<String> unknown = new ArrayList<>();
    if (question.vault().immutability().isEmpty()) {
      unknown.add("immutability");
    }
    if (question.vault().hybridSecurity().isEmpty()) {
      unknown.add("hybrid-security");
    }
    if (question.vault().softDelete().isEmpty()) {
      unknown.add("soft-delete");
    }
    List<String> results = possible.stream().map(p -> p.result().id()).distinct().toList();
    return "it depends on the vault's "
        + String.join(" and ", unknown)
        + ", which is not known: "
        + String.join(" or ", results);
  }
}
