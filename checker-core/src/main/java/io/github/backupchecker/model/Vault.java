package io.github.backupchecker.model;

import io.github.backupchecker.source.Declared;
import java.util.Optional;

/**
 * A Recovery Services vault.
 *
 * @param elsewhere whether another team declares it: it is not judged here
 * @param hardening empty where no Azure resource of it is declared
 */
public record Vault(
    Identity identity,
    boolean elsewhere,
    VaultSecurity security,
    VaultPlacement placement,
    Optional<Hardening> hardening,
    VaultWrite write)
    implements Identified<Vault> {

  /**
   * Whether a Resource Guard stands behind its critical operations; empty where that is not known.
   * Who declares a vault for the checker declares its guard; other files may leave it out.
   */
  public Optional<Boolean> isGuarded() {
    Declared<ResourceGuard> declared = security.multiUserAuthorization();
    if (declared.isAbsent() && identity.isNative()) {
      return Optional.of(false);
    }
    if (declared.known().isEmpty()) {
      return Optional.empty();
    }
    Declared<String> guard = declared.known().orElseThrow().guard();
    return guard.isUndetermined() && identity.isNative()
        ? Optional.empty()
        : Optional.of(!guard.isAbsent());
  }

  @Override
  public Vault withIdentity(Identity other) {
    return new Vault(other, elsewhere, security, placement, hardening, write);
  }

  public Vault withSecurity(VaultSecurity other) {
    return new Vault(identity, elsewhere, other, placement, hardening, write);
  }
}
