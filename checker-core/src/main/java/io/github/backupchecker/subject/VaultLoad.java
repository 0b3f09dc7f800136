package io.github.backupchecker.subject;

import io.github.backupchecker.knowledge.Limit;
import io.github.backupchecker.model.Estate;
import io.github.backupchecker.model.ProtectionGroup;
import io.github.backupchecker.model.Server;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.Addressed;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.source.Location;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How much hybrid backup there is in a vault, as far as it is known.
 *
 * @param counts of everything that a vault holds so many of
 */
public record VaultLoad(ProtectedVault vault, Map<Limit, Long> counts) implements Addressed {

  public VaultLoad {
    counts = Map.copyOf(counts);
  }

  /** That of every vault with hybrid clients. */
  public static Stream<VaultLoad> all(Estate estate, List<ProtectedVault> vaults) {
    return vaults.stream()
        .filter(vault -> !vault.clients().isEmpty())
        .map(vault -> of(vault, estate));
  }

  private static VaultLoad of(ProtectedVault vault, Estate estate) {
    long servers = vault.clients().stream().filter(Client::isServer).count();
    return new VaultLoad(
        vault,
        Map.of(
            Limit.AGENTS_PER_VAULT,
            vault.clients().size() - servers,
            Limit.SERVERS_PER_VAULT,
            servers,
            Limit.POLICIES_PER_VAULT,
            policies(vault, estate),
            Limit.SOURCES_PER_VAULT,
            sources(vault, estate)));
  }

  private static long policies(ProtectedVault vault, Estate estate) {
    Set<String> names = new HashSet<>();
    long policies = 0;
    for (Client client : vault.clients()) {
      for (Declared<String> reference : client.policies()) {
        boolean isNew = reference.isKnown() && names.add(reference.known().orElseThrow());
        policies += isNew && estate.policy(reference).isPresent() ? 1 : 0;
      }
    }
    return policies;
  }

  private static long sources(ProtectedVault vault, Estate estate) {
    long sources = 0;
    for (Client client : vault.clients()) {
      if (client.isServer()) {
        sources +=
            estate.serversByAddress().find(client.address()).map(VaultLoad::sources).orElse(0L);
      }
    }
    return sources;
  }

  /** A source in several groups of a server is one; what is kept on disk alone is none. */
  private static long sources(Server server) {
    return server.protectionGroups().stream()
        .filter(group -> group.online().orElse(false))
        .flatMap(VaultLoad::named)
        .distinct()
        .count();
  }

  private static Stream<String> named(ProtectionGroup group) {
    return group.sources().known().stream()
        .flatMap(List::stream)
        .map(Declared::known)
        .flatMap(Optional::stream);
  }

  @Override
  public Address address() {
    return vault.address();
  }

  public Location name() {
    return vault.name();
  }

  public long count(Limit limit) {
    return counts.getOrDefault(limit, 0L);
  }
}
