package io.github.backupchecker.operation;

import io.github.backupchecker.model.Operation;
import io.github.backupchecker.model.OperationKind;
import io.github.backupchecker.model.Policy;
import io.github.backupchecker.model.ProtectionGroup;
import io.github.backupchecker.model.Vault;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.subject.Client;
import java.util.List;
import java.util.Optional;

/**
 * An operation with what it is done to.
 *
 * @param target empty where what it is done to is not known
 * @param client empty for an operation on a vault
 * @param vault empty where it is not known
 * @param group the protection group, where one is meant rather than its whole server
 * @param policies those that decide how the target is backed up
 */
public record Placement(
    Operation operation,
    Optional<Address> target,
    Optional<Client> client,
    Optional<Vault> vault,
    Optional<ProtectionGroup> group,
    List<Policy> policies) {
  public Placement {
    policies = List.copyOf(policies);
  }

  static Placement nowhere(Operation operation) {
    return new Placement(
        operation,
        operation.on().known(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  /** The same placement where its surroundings are others. */
  Placement with(
      Optional<Client> otherClient,
      Optional<Vault> otherVault,
      Optional<ProtectionGroup> otherGroup,
      List<Policy> otherPolicies) {
    return new Placement(operation, target, otherClient, otherVault, otherGroup, otherPolicies);
  }

  Optional<OperationKind> kind() {
    return operation.intent().known().map(intent -> intent.kind());
  }

  boolean isA(OperationKind wanted) {
    return kind().filter(wanted::equals).isPresent();
  }

  /** Whether what it is done to was found. */
  boolean isPlaced() {
    return client.isPresent() || vault.isPresent();
  }
}
