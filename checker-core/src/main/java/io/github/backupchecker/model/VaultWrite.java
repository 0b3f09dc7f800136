package io.github.backupchecker.model;

import io.github.backupchecker.source.Declared;
import io.github.backupchecker.source.Location;

/**
 * The request by which a vault is written to the service.
 *
 * @param api absent where no request is declared, or without a version
 * @param softDelete absent where the request leaves soft delete alone
 */
public record VaultWrite(Declared<ApiVersion> api, Declared<SoftDeleteWrite> softDelete) {

  /** That of a vault that is declared without a request. */
  public static VaultWrite none(Location owner) {
    return new VaultWrite(Declared.absent(owner), Declared.absent(owner));
  }
}
