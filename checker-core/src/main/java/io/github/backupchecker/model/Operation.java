package io.github.backupchecker.model;

import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.source.Location;
import java.util.List;
import java.util.Optional;

/**
 * Something that will be done to a client or a vault.
 *
 * @param origin where it was read
 * @param targets the addresses of what it is done to; of an operation in an estate, exactly one
 *     where they are known
 */
public record Operation(
    Identity identity,
    Provenance origin,
    Declared<Intent> intent,
    Declared<List<Declared<Address>>> targets,
    OperationOptions options)
    implements Identified<Operation> {

  public Operation {
    targets = targets.map(List::copyOf);
  }

  /** The command line by which it is done, if it is. */
  public Optional<Command> command() {
    return intent.known().flatMap(Intent::command);
  }

  /** The place of {@code do} or {@code run}, or of the name where there is neither. */
  public Location place() {
    return intent.location();
  }

  /** The one thing that it is done to; of several, the first. */
  public Declared<Address> on() {
    return targets
        .known()
        .filter(all -> !all.isEmpty())
        .map(all -> all.get(0))
        .orElseGet(
            () -> targets.isKnown() ? Declared.absent(targets.location()) : targets.withoutValue());
  }

  /** The same operation on one thing alone. */
  public Operation on(Identity own, Declared<Address> target) {
    return new Operation(
        own, origin, intent, Declared.known(List.of(target), targets.location()), options);
  }

  @Override
  public Operation withIdentity(Identity other) {
    return new Operation(other, origin, intent, targets, options);
  }

  /** Where an operation comes from; it is judged the same way wherever that is. */
  public enum Provenance {
    DECLARED,
    CHANGE
  }
}
