package io.github.backupchecker.subject;

import io.github.backupchecker.model.Estate;
import io.github.backupchecker.model.Operation;
import io.github.backupchecker.model.Secret;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.Addressed;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    List<SecretHolder> all = new ArrayList<>();
    Set<Address> leaking = new HashSet<>();
    for (Secret secret : estate.secrets()) {
      all.add(new SecretHolder(secret.subject(), Optional.of(secret)));
      leaking.add(secret.subject());
    }
    for (Address holder : holders(estate)) {
      if (!leaking.contains(holder)) {
        all.add(new SecretHolder(holder, Optional.empty()));
      }
    }
    return all.stream();
  }

  /** What may have a secret: the passphrases, then the command lines. */
  private static List<Address> holders(Estate estate) {
    List<Address> holders = new ArrayList<>();
    for (Encrypted one : Encrypted.all(estate)) {
      holders.add(one.address());
    }
    for (Operation operation : estate.operations()) {
      if (operation.command().isPresent()) {
        holders.add(operation.address());
      }
    }
    return holders;
  }
}
