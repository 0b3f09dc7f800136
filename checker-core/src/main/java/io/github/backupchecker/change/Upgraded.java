package io.github.backupchecker.change;

import io.github.backupchecker.change.Counterparts.Pair;
import io.github.backupchecker.knowledge.Releases;
import io.github.backupchecker.model.Agent;
import io.github.backupchecker.model.AgentVersion;
import io.github.backupchecker.model.Identity;
import io.github.backupchecker.model.Release;
import io.github.backupchecker.model.Server;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.subject.Client;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The clients of a base as they are when a change is made: upgraded first, where the change does
 * that as well.
 *
 * @param clients every client of the base
 * @param addresses the addresses in the base of those that the change upgrades
 */
record Upgraded(List<Client> clients, Set<Address> addresses) {

  static Upgraded of(Sides sides, Releases releases) {
    Map<Address, Client> present = present(sides);
    List<Client> clients = new ArrayList<>();
    Set<Address> addresses = new HashSet<>();
    Client.all(sides.base())
        .forEach(
            before -> {
              Client now = present.getOrDefault(before.address(), before);
              boolean isNewer = isUpgrade(before.release(), now.release(), releases);
              boolean hasNewerAgent = isUpgrade(before.agent(), now.agent());
              clients.add(
                  before.withVersions(
                      isNewer ? now.release() : before.release(),
                      hasNewerAgent ? now.agent() : before.agent()));
              if (isNewer || hasNewerAgent) {
                addresses.add(before.address());
              }
            });
    return new Upgraded(clients, addresses);
  }

  /** The clients of the present estate by the addresses that they have in the base. */
  private static Map<Address, Client> present(Sides sides) {
    Map<Address, Client> present = new HashMap<>();
    add(sides.agents(), Agent::identity, agent -> Client.of(agent, sides.head()), present);
    add(sides.servers(), Server::identity, server -> Client.of(server, sides.head()), present);
    return present;
  }

  private static <T> void add(
      Counterparts<T> all,
      Function<T, Identity> identity,
      Function<T, Client> client,
      Map<Address, Client> present) {
    for (Pair<T> pair : all.pairs()) {
      if (pair.isKept()) {
        present.put(
            identity.apply(pair.base().orElseThrow()).address(),
            client.apply(pair.head().orElseThrow()));
      }
    }
  }

  /** What was not known before is taken for what it is now. */
  private static boolean isUpgrade(
      Declared<Release> before, Declared<Release> now, Releases releases) {
    return now.known()
        .filter(after -> before.known().map(old -> releases.isOlder(old, after)).orElse(true))
        .isPresent();
  }

  private static boolean isUpgrade(Declared<AgentVersion> before, Declared<AgentVersion> now) {
    return now.known()
        .filter(after -> before.known().map(old -> old.isBelow(after)).orElse(true))
        .isPresent();
  }
}
