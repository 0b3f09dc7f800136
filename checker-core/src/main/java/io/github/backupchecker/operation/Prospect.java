package io.github.backupchecker.operation;

import io.github.backupchecker.knowledge.Prediction;
import io.github.backupchecker.model.Operation;
import io.github.backupchecker.model.OperationKind;
import io.github.backupchecker.model.Vault;
import io.github.backupchecker.rule.Subject;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.source.Location;
import io.github.backupchecker.subject.Client;
import java.util.Optional;

/**
 * One operation on one client or vault, and what the vendor will answer.
 *
 * @param target empty where what it is done to is not known
 * @param client empty for an operation on a vault
 * @param vault empty where it is not known
 */
public record Prospect(
    Operation operation,
    Optional<Address> target,
    Optional<Client> client,
    Optional<Vault> vault,
    Prediction prediction)
    implements Subject {

  @Override
  public Address address() {
    return operation.identity().address();
  }

  /** What it does; empty where that could not be read. */
  public Optional<OperationKind> kind() {
    return operation.intent().known().map(intent -> intent.kind());
  }

  /** What it does, in words. */
  public String what() {
    return operation
        .intent()
        .known()
        .map(i -> i.command().map(command -> command.name()).orElse(i.kind().id()))
        .orElse("the operation");
  }

  /** Whether another team's vault decides the answer. */
  public boolean dependsOnOthers() {
    return client.filter(Client::isElsewhere).isPresent();
  }

  /** The place of {@code do} or {@code run}, or of the name where there is neither. */
  public Location place() {
    return operation.intent().location();
  }

  /** What it is done to, in words. */
  public String targetText() {
    return target.map(Address::text).orElse("what is not known yet");
  }

  /** Where the immutability of the vault is declared. */
  public Optional<Location> immutabilityPlace() {
    return vault
        .map(v -> v.security().immutability().state())
        .filter(Declared::isKnown)
        .map(Declared::location);
  }

  /** Where the client's version or release is declared. */
  public Optional<Location> versionPlace() {
    return client.map(c -> c.isServer() ? c.release().location() : c.agent().location());
  }
}
