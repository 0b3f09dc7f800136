package io.github.backupchecker.subject;

import io.github.backupchecker.model.Estate;
import io.github.backupchecker.model.Operation;
import io.github.backupchecker.model.Secret;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.Addressed;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something that may hold a literal secret: a command line, a passphrase, or wherever one was
 * found.
 *
 * @param secret what was found in it and masked; empty where nothing was
 */
public record SecretHolder(Address address, Optional<Secret> secret) implements Addressed {

  /** Every secret, and every command line and passphrase without one. */
  public static Stream<SecretHolder> all(Estate estate) {
    List<Secret> secrets = estate.secrets();
    Set<Address> leaking = secrets.stream().map(Secret::subject).collect(Collectors.toSet());
    Stream<Address> holders =
        Stream.concat(
            Encrypted.all(estate).map(Encrypted::address),
            estate.operations().stream()
                .filter(operation -> operation.command().isPresent())
                .map(Operation::address));
    return Stream.concat(
        secrets.stream().map(secret -> new SecretHolder(secret.subject(), Optional.of(secret))),
        holders
            .filter(holder -> !leaking.contains(holder))
            .map(holder -> new SecretHolder(holder, Optional.empty())));
  }
}
