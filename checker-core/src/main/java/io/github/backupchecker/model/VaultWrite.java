package io.github.backupchecker.model;

import io.github.backupchecker.source.Declared;
import io.github.backupchecker.source.Location;
import java.util.List;

/**
 * The requests by which a vault is written to the service.
 *
 * @param api absent where no request is declared, or without a version
 * @param softDelete absent where the request leaves soft delete alone
 * @param shared what both the vault and a part of it can write; empty where not both are written
 * @param properties what is written of that which not every API version has
 */
public record VaultWrite(
    Declared<ApiVersion> api,
    Declared<SoftDeleteWrite> softDelete,
    List<SharedSetting> shared,
    List<PropertyWrite> properties) {

  public VaultWrite {
    shared = List.copyOf(shared);
    properties = List.copyOf(properties);
  }

  /** That of a vault that is declared without a request. */
  public static VaultWrite none(Location owner) {
    return new VaultWrite(Declared.absent(owner), Declared.absent(owner), List.of(), List.of());
  }
}
