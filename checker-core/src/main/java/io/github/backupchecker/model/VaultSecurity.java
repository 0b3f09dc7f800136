package io.github.backupchecker.model;

import io.github.backupchecker.source.Declared;

/** The security settings of a vault. */
public record VaultSecurity(
    Declared<SecurityState> hybridSecurity,
    Immutability immutability,
    SoftDelete softDelete,
    Declared<ResourceGuard> multiUserAuthorization,
    Declared<Notifications> notifications) {

  public VaultSecurity withHybridSecurity(Declared<SecurityState> other) {
    return new VaultSecurity(
        other, immutability, softDelete, multiUserAuthorization, notifications);
  }

  public VaultSecurity withImmutability(Declared<ImmutabilityState> other) {
    return new VaultSecurity(
        hybridSecurity,
        immutability.withState(other),
        softDelete,
        multiUserAuthorization,
        notifications);
  }

  public VaultSecurity withSoftDelete(Declared<SecurityState> other) {
    return new VaultSecurity(
        hybridSecurity,
        immutability,
        softDelete.withState(other),
        multiUserAuthorization,
        notifications);
  }

  public VaultSecurity withMultiUserAuthorization(Declared<ResourceGuard> other) {
    return new VaultSecurity(hybridSecurity, immutability, softDelete, other, notifications);
  }
}
