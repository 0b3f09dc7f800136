package io.github.backupchecker.model;

import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.Declared;

/**
 * Something that will be done to a client or a vault.
 *
 * @param origin where it was read
 * @param on the address of what it is done to
 */
public record Operation(
    Identity identity,
    Origin origin,
    Declared<Intent> intent,
    Declared<Address> on,
    OperationOptions options) {

  /** Where an operation comes from; it is judged the same way wherever that is. */
  public enum Origin {
    DECLARED,
    CHANGE,
    RUNBOOK
  }
}
