package io.github.backupchecker.knowledge;

import io.github.backupchecker.model.ImmutabilityState;
import io.github.backupchecker.model.SecurityState;
import java.util.Optional;

/** What of a vault decides an answer; each is empty where it is not known. */
public record VaultState(
    Optional<ImmutabilityState> immutability,
    Optional<SecurityState> hybridSecurity,
    Optional<SecurityState> softDelete) {

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
