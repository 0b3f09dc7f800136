package io.github.backupchecker.operation;

import io.github.backupchecker.model.ImmutabilityState;
import io.github.backupchecker.model.OperationKind;
import io.github.backupchecker.model.ResourceGuard;
import io.github.backupchecker.model.SecurityState;
import io.github.backupchecker.model.Vault;
import io.github.backupchecker.model.VaultSecurity;
import io.github.backupchecker.source.Declared;

/**
 * What a step that takes place makes of its vault.
 *
 * <p>One of which it is not known whether it takes place leaves the vault as it is, since then the
 * state that it would change is not known either: later steps are judged for every state.
 */
record Weakening(PredictedOperation step) {
  Vault of(Vault vault) {
    VaultSecurity security = vault.security();
    return switch (step.kind().orElse(OperationKind.UPGRADE)) {
      case DISABLE_IMMUTABILITY ->
          vault.withSecurity(
              security.withImmutability(
                  off(security.immutability().state(), ImmutabilityState.DISABLED)));
      case DISABLE_HYBRID_SECURITY ->
          vault.withSecurity(
              security.withHybridSecurity(off(security.hybridSecurity(), SecurityState.DISABLED)));
      case DISABLE_SOFT_DELETE ->
          vault.withSecurity(
              security.withSoftDelete(off(security.softDelete().state(), SecurityState.DISABLED)));
      case REMOVE_MULTI_USER_AUTHORIZATION ->
          step.changesNothing() ? vault : vault.withSecurity(unguarded(security));
      default -> vault;
    };
  }

  private VaultSecurity unguarded(VaultSecurity security) {
    return security.withMultiUserAuthorization(
        Declared.known(ResourceGuard.none(step.place()), step.place()));
  }

  /** What is off already stays declared where it is. */
  private <T> Declared<T> off(Declared<T> present, T disabled) {
    return present.is(disabled) ? present : Declared.known(disabled, step.place());
  }
}
