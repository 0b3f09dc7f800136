package io.github.backupchecker.operation;

import io.github.backupchecker.model.Operation;
import io.github.backupchecker.model.OperationKind;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.AddressGroup;
import io.github.backupchecker.source.Location;
import java.util.Optional;

/**
 * What the vendor will answer to one planned operation.
 *
 * @param operation empty where its kind could not be read
 * @param product {@code MARS}, {@code DPM}, {@code MABS}, or empty for an operation on a vault
 * @param change what comes to it; empty for an operation that was declared
 * @param before what the answer rests on: the vault and the versions as the steps before leave them
 * @param result the id of the oracle's result, such as {@code pin-required}
 * @param code the vendor's error code as printed
 * @param reason why, in one sentence
 * @param recovery what stays recoverable, and how
 */
public record OperationAnswer(
    Address subject,
    Operation.Provenance origin,
    Optional<OperationKind> operation,
    Optional<String> product,
    Optional<Address> target,
    Optional<String> change,
    Optional<String> before,
    String result,
    Optional<String> code,
    Optional<String> reason,
    Optional<String> remedy,
    Optional<String> recovery,
    Location location) {

  /** The same with other addresses. */
  public OperationAnswer named(AddressGroup group) {
    return new OperationAnswer(
        group.named(subject),
        origin,
        operation,
        product,
        target.map(group::named),
        change.map(group::named),
        before.map(group::named),
        result,
        code,
        reason.map(group::named),
        remedy.map(group::named),
        recovery.map(group::named),
        location);
  }
}
