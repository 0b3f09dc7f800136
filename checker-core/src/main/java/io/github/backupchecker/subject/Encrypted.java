package io.github.backupchecker.subject;

import io.github.backupchecker.model.Agent;
import io.github.backupchecker.model.Estate;
import io.github.backupchecker.model.Passphrase;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.Addressed;
import java.util.Locale;
import java.util.stream.Stream;

/** An agent of which an encryption passphrase is declared. */
public record Encrypted(Agent agent, Passphrase passphrase) implements Addressed {

  public static Stream<Encrypted> all(Estate estate) {
    return estate.agents().stream()
        .flatMap(agent -> agent.passphrase().known().stream().map(p -> new Encrypted(agent, p)));
  }

  /** Whether a copy of its passphrase is said to be in a key vault. */
  public boolean isInKeyVault() {
    return passphrase
        .escrow()
        .known()
        .filter(place -> place.strip().toLowerCase(Locale.ROOT).startsWith("key-vault:"))
        .isPresent();
  }

  @Override
  public Address address() {
    return agent.identity().address();
  }
}
