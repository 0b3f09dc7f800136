package io.github.backupchecker.subject;

import io.github.backupchecker.model.Agent;
import io.github.backupchecker.model.Estate;
import io.github.backupchecker.model.Passphrase;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.Addressed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An agent of which an encryption passphrase is declared. */
public record Encrypted(Agent agent, Passphrase passphrase) implements Addressed {

  public static List<Encrypted> all(Estate estate) {
    List<Encrypted> all = new ArrayList<>();
    for (Agent agent : estate.agents()) {
      Optional<Passphrase> passphrase = agent.passphrase().known();
      if (passphrase.isPresent()) {
        all.add(new Encrypted(agent, passphrase.orElseThrow()));
      }
    }
    return all;
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
