package io.github.backupchecker.operation;

import io.github.backupchecker.model.Vault;
import io.github.backupchecker.oracle.Prediction;
import io.github.backupchecker.oracle.Result;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.subject.Client;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a declaration lacks for an answer, and what to write. */
record Missing(Placement placement) {
  /** An answer that cannot be told says what is missing; any other one stays as it is. */
  Prediction said(Prediction answer) {
    if (answer.result() != Result.UNDETERMINED) {
      return answer;
    }
    Optional<Client> client = placement.client();
    if (client.filter(c -> c.vault().isAbsent()).isPresent()) {
      String address = client.orElseThrow().address().text();
      return Prediction.undetermined(
          address + " declares no vault: " + answer.reason(),
          "add vault: to " + address + ", with the name of the vault that protects it");
    }
    return placement
        .vault()
        .filter(vault -> !vault.elsewhere())
        .flatMap(Missing::state)
        .map(remedy -> Prediction.undetermined(answer.reason(), remedy))
        .orElse(answer);
  }

  private static Optional<String> state(Vault vault) {
    List<String> absent = new ArrayList<>();
    add(absent, "immutability", vault.security().immutability().state());
    add(absent, "hybrid-security", vault.security().hybridSecurity());
    return absent.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "declare "
                + String.join(" and ", absent)
                + " of "
                + vault.identity().address()
                + " as it is in Azure");
  }

  private static void add(List<String> absent, String key, Declared<?> state) {
    if (!state.isKnown()) {
      absent.add(key);
    }
  }
}
