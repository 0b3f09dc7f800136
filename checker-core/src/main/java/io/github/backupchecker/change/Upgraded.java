package io.github.backupchecker.change;

import io.github.backupchecker.change.Counterparts.Pair;
import io.github.backupchecker.knowledge.Releases;
import io.github.backupchecker.model.Agent;
import io.github.backupchecker.model.AgentVersion;
import io.github.backupchecker.model.Release;
import io.github.backupchecker.model.Server;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.subject.Client;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The clients of a base as they are when a change is made: upgraded first, where the change does
 * that as well.
 */
final class Upgraded {
  private final Sides sides;
  private final Releases releases;

  Upgraded(Sides sides, Releases releases) {
    this.sides = sides;
    this.releases = releases;
  }

  List<Client> clients() {
    Map<Address, Client> present = present();
    return Client.all(sides.base())
        .map(
            client ->
                Optional.ofNullable(present.get(client.address()))
                    .map(now -> upgraded(client, now))
                    .orElse(client))
        .toList();
  }

  /** The addresses in the base of those that the change upgrades. */
  Set<Address> addresses() {
    List<Client> before = Client.all(sides.base()).toList();
    return clients().stream()
        .filter(client -> !before.contains(client))
        .map(Client::address)
        .collect(Collectors.toSet());
  }

  /** The clients of the present estate by the addresses that they have in the base. */
  private Map<Address, Client> present() {
    Map<Address, Client> present = new HashMap<>();
    for (Pair<Agent> pair : sides.agents().pairs()) {
      if (pair.isKept()) {
        present.put(
            pair.base().orElseThrow().identity().address(),
            Client.of(pair.head().orElseThrow(), sides.head()));
      }
    }
    for (Pair<Server> pair : sides.servers().pairs()) {
      if (pair.isKept()) {
        present.put(
            pair.base().orElseThrow().identity().address(),
            Client.of(pair.head().orElseThrow(), sides.head()));
      }
    }
    return present;
  }

  private Client upgraded(Client before, Client now) {
    return before.withVersions(
        release(before.release(), now.release()), agent(before.agent(), now.agent()));
  }

  private Declared<Release> release(Declared<Release> before, Declared<Release> now) {
    boolean isUpgrade =
        now.known()
            .filter(after -> before.known().map(old -> releases.isOlder(old, after)).orElse(true))
            .isPresent();
    return isUpgrade ? now : before;
  }

  private static Declared<AgentVersion> agent(
      Declared<AgentVersion> before, Declared<AgentVersion> now) {
    boolean isUpgrade =
        now.known()
            .filter(after -> before.known().map(old -> old.isBelow(after)).orElse(true))
            .isPresent();
    return isUpgrade ? now : before;
  }
}
