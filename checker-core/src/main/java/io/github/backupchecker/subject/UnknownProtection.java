package io.github.backupchecker.subject;

import io.github.backupchecker.source.Address;
import java.util.stream.Stream;

/**
 * A declared client whose vault is not told.
 *
 * <p>An inventory that Azure answered may leave the vault out; whoever declares a client may not.
 */
public record UnknownProtection(Client client) implements Protection {
  public static Stream<UnknownProtection> among(Stream<Client> clients) {
    return clients
        .filter(client -> client.identity().isNative() && !client.vault().isKnown())
        .map(UnknownProtection::new);
  }

  @Override
  public Address address() {
    return client.address();
  }
}
