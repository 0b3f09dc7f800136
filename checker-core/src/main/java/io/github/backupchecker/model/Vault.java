package io.github.backupchecker.model;

/**
 * A Recovery Services vault.
 *
 * @param elsewhere whether another team declares it: it is not judged here
 */
public record Vault(
    Identity identity,
    boolean elsewhere,
    VaultSecurity security,
    VaultPlacement placement,
    VaultWrite write) {

  public Vault withIdentity(Identity other) {
    return new Vault(other, elsewhere, security, placement, write);
  }

  public Vault withSecurity(VaultSecurity other) {
    return new Vault(identity, elsewhere, other, placement, write);
  }
}
