package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.model.VaultPlacement;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.subject.ProtectedVault;
import java.util.List;
import java.util.stream.Stream;

/** The clients of a vault with cross-region restore, none of which may be able to use it. */
record CrossRegionClients(ProtectedVault vault) {

  Stream<Finding> findings() {
    boolean hasAgents = vault.clients().stream().anyMatch(client -> !client.isServer());
    Declared<Boolean> endpoint = placement().privateEndpoint();
    if (vault.clients().isEmpty() || mayProtectMore()) {
      return Stream.empty();
    }
    if (hasAgents && endpoint.isUndetermined()) {
      return Stream.of(Unknown.value(vault.address(), "clients", endpoint, "private endpoint"));
    }
    return hasAgents && !endpoint.is(true) ? Stream.empty() : Stream.of(useless(hasAgents));
  }

  /** Cloud workloads are restored across regions; a foreign file does not tell whether any are. */
  private boolean mayProtectMore() {
    boolean none = placement().workloads().known().filter(List::isEmpty).isPresent();
    return !vault.vault().identity().isNative() || !(none || placement().workloads().isAbsent());
  }

  private Finding useless(boolean hasAgents) {
    String why =
        hasAgents
            ? "a private endpoint keeps MARS agents from it, and DPM and MABS never have it"
            : "DPM and MABS cannot restore from the paired region";
    return Finding.failed(
            vault.address(),
            "clients",
            placement().crossRegionRestore(),
            "%s has cross-region restore and no client that can use it: %s"
                .formatted(vault.address(), why))
        .fix("plan for the loss of the region without it, such as by a second vault elsewhere")
        .alsoAt(vault.clients().get(0).vault(), "a client of the vault");
  }

  private VaultPlacement placement() {
    return vault.vault().placement();
  }
}
