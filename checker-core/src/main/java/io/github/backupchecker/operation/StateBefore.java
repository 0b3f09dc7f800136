package io.github.backupchecker.operation;

import io.github.backupchecker.model.ImmutabilityState;
import io.github.backupchecker.model.SecurityState;
import io.github.backupchecker.model.Vault;
import io.github.backupchecker.model.VaultSecurity;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.subject.Client;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the answer to a step rests on, in words. */
record StateBefore(PredictedOperation step) {

  /** Empty where nothing was placed. */
  Optional<String> text() {
    List<String> parts =
        Stream.concat(vault().stream(), step.client().map(this::runs).stream()).toList();
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(side() + String.join("; ", parts) + after());
  }

  private String side() {
    return step.isInBase() ? "in the base, " : "";
  }

  private Optional<String> vault() {
    return step.vault()
        .map(
            vault ->
                vault.identity().address()
                    + (vault.elsewhere() ? " of another team" : ": " + states(vault)))
        .or(() -> step.client().map(client -> "vault " + lack(client.vault())));
  }

  private String states(Vault vault) {
    VaultSecurity security = vault.security();
    String states =
        "immutability "
            + word(security.immutability().state(), ImmutabilityState::word)
            + ", hybrid security "
            + word(security.hybridSecurity(), SecurityState::word);
    return step.client().isPresent() ? states : states + ofVaultAlone(security);
  }

  private static String ofVaultAlone(VaultSecurity security) {
    return ", soft delete "
        + word(security.softDelete().state(), SecurityState::word)
        + ", multi-user authorization "
        + word(security.multiUserAuthorization(), guard -> guard.isNone() ? "off" : "on");
  }

  private String runs(Client client) {
    String agent = "MARS " + word(client.agent(), Object::toString);
    return client.isServer()
        ? client.release().known().map(Object::toString).orElse("release " + lack(client.release()))
            + " with "
            + agent
        : agent;
  }

  private static <T> String word(Declared<T> value, Function<? super T, String> words) {
    return value.known().<String>map(words).orElseGet(() -> lack(value));
  }

  private static String lack(Declared<?> value) {
    return value.isAbsent() ? "not declared" : "not known";
  }

  private String after() {
    return step.after().isEmpty()
        ? ""
        : step.after().stream()
            .map(Address::text)
            .collect(Collectors.joining(" and ", " (after ", ")"));
  }
}
