package io.github.backupchecker.operation;

import io.github.backupchecker.model.ObjectKind;
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
 * @param side in which of two revisions it is placed
 */
public record Placement(
    Operation operation,
    Optional<Address> target,
    Optional<Client> client,
    Optional<Vault> vault,
    Optional<ProtectionGroup> group,
    List<Policy> policies,
    Side side) {
  public Placement {
    policies = List.copyOf(policies);
  }

  /** Where an operation is placed that is judged. */
  public enum Side {
    PRESENT,
    /** As the base was: what a change does is refused or let pass before it is done. */
    BASE,
    /** As the base was, with the versions to which the same change upgrades first. */
    BASE_UPGRADED
  }

  /** Something that is placed as it is declared now. */
  Placement(
      Operation operation,
      Optional<Address> target,
      Optional<Client> client,
      Optional<Vault> vault,
      Optional<ProtectionGroup> group,
      List<Policy> policies) {
    this(operation, target, client, vault, group, policies, Side.PRESENT);
  }

  /** The same placement in another revision. */
  Placement on(Side other) {
    return new Placement(operation, target, client, vault, group, policies, other);
  }

  /** The same placement on something that has another address now. */
  Placement named(Address now) {
    return new Placement(operation, Optional.of(now), client, vault, group, policies, side);
  }

  boolean isInBase() {
    return side != Side.PRESENT;
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
    return new Placement(
        operation, target, otherClient, otherVault, otherGroup, otherPolicies, side);
  }

  Optional<OperationKind> kind() {
    return operation.intent().known().map(intent -> intent.kind());
  }

  boolean isA(OperationKind wanted) {
    return kind().filter(wanted::equals).isPresent();
  }

  /** Whether it is done to a policy, whoever uses it. */
  boolean isOfPolicy() {
    return target.flatMap(ObjectKind::of).filter(ObjectKind.POLICIES::equals).isPresent();
  }

  /** Whether what it is done to was found. */
  boolean isPlaced() {
    return client.isPresent() || vault.isPresent();
  }
}
