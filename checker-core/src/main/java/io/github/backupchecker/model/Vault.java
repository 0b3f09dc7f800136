package io.github.backupchecker.model;

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
    VaultWrite write) {

  public Vault withIdentity(Identity other) {
    return new Vault(other, elsewhere, security, placement, hardening, write);
  }

  public Vault withSecurity(VaultSecurity other) {
    return new Vault(identity, elsewhere, other, placement, hardening, write);
  }
}
