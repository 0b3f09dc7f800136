package io.github.backupchecker.oracle;

import io.github.backupchecker.model.ImmutabilityState;
import io.github.backupchecker.model.SecurityState;
import io.github.backupchecker.model.Vault;
import io.github.backupchecker.model.VaultSecurity;
import java.util.Optional;

/** What of a vault decides an answer; each is empty where it is not known. */
public record VaultState(
    Optional<ImmutabilityState> immutability,
    Optional<SecurityState> hybridSecurity,
    Optional<SecurityState> softDelete) {

  /** The state of a vault, as far as it is declared; of one that is declared elsewhere, nothing. */
  public static VaultState of(Optional<Vault> vault) {
    Optional<VaultSecurity> declared = vault.filter(v -> !v.elsewhere()).map(Vault::security);
    return new VaultState(
        declared.flatMap(security -> security.immutability().state().known()),
        declared.flatMap(security -> security.hybridSecurity().known()),
        declared.flatMap(security -> security.softDelete().state().known()));
  }

  /** Whether nothing of it is left open. */
  boolean isKnown() {
    return immutability.isPresent() && hybridSecurity.isPresent() && softDelete.isPresent();
  }

  /** Whether hybrid security is certainly on. */
  boolean isSecured() {
    return hybridSecurity.filter(SecurityState::isOn).isPresent();
  }

  VaultState withoutImmutability() {
    return new VaultState(Optional.empty(), hybridSecurity, softDelete);
  }

  VaultState withoutHybridSecurity() {
    return new VaultState(immutability, Optional.empty(), softDelete);
  }

  VaultState withoutSoftDelete() {
    return new VaultState(immutability, hybridSecurity, Optional.empty());
  }
}
