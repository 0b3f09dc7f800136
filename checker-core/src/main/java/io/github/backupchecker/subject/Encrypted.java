package io.github.backupchecker.subject;

import io.github.backupchecker.model.Agent;
import io.github.backupchecker.model.Estate;
import io.github.backupchecker.model.Passphrase;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.Addressed;
import java.util.stream.Stream;

/** An agent of which an encryption passphrase is declared. */
public record Encrypted(Agent agent, Passphrase passphrase) implements Addressed {

  public static Stream<Encrypted> all(Estate estate) {
    return estate.agents().stream()
        .flatMap(agent -> agent.passphrase().known().stream().map(p -> new Encrypted(agent, p)));
  }

  @Override
  public Address address() {
    return agent.identity().address();
  }
}
