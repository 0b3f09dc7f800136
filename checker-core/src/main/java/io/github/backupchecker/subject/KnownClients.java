package io.github.backupchecker.subject;

import io.github.backupchecker.source.Address;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The clients of an estate, found by their addresses and by the policies that they use. */
public final class KnownClients {
  private final Map<Address, Client> byAddress = new HashMap<>();
  private final Map<String, List<Client>> byPolicy = new HashMap<>();

  /**
   * @param clients no two with one address
   */
  public KnownClients(Collection<Client> clients) {
    for (Client client : clients) {
      byAddress.put(client.address(), client);
      for (String policy : client.policyNames()) {
        byPolicy.computeIfAbsent(policy, any -> new ArrayList<>()).add(client);
      }
    }
  }

  /** The client that has an address. */
  public Optional<Client> find(Address address) {
    return Optional.ofNullable(byAddress.get(address));
  }

  /** Those that refer to a policy by a name, in the order of the clients. */
  public List<Client> using(String policy) {
    return Collections.unmodifiableList(byPolicy.getOrDefault(policy, List.of()));
  }
}
