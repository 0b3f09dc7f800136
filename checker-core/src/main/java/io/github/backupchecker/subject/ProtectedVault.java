package io.github.backupchecker.subject;

import io.github.backupchecker.model.ApiVersion;
import io.github.backupchecker.model.Estate;
import io.github.backupchecker.model.Hardening;
import io.github.backupchecker.model.Policy;
import io.github.backupchecker.model.ResourceGuard;
import io.github.backupchecker.model.Vault;
import io.github.backupchecker.model.VaultSecurity;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.source.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A vault that is judged here, with the hybrid clients that refer to it.
 *
 * @param hasPolicies whether a policy for hybrid clients is declared in it
 */
public record ProtectedVault(Vault vault, List<Client> clients, boolean hasPolicies)
    implements Protection {

  private static final Set<String> HYBRID =
      Set.of("hybrid", "mars", "mab", "mabs", "dpm", "azurebackupserver", "azure-backup-server");

  public ProtectedVault {
    clients = List.copyOf(clients);
  }

  /** Every vault but those of other teams, in the order of addresses. */
  public static List<ProtectedVault> all(Estate estate, List<Client> allClients) {
    Map<Address, List<Client>> clients = new HashMap<>();
    for (Client client : allClients) {
      if (client.protector().isPresent()) {
        Address vault = client.protector().orElseThrow().identity().address();
        clients.computeIfAbsent(vault, a -> new ArrayList<>()).add(client);
      }
    }
    Set<Address> withPolicies = withPolicies(estate);
    List<ProtectedVault> all = new ArrayList<>();
    for (Vault vault : estate.vaults()) {
      Address address = vault.identity().address();
      if (!vault.elsewhere()) {
        all.add(
            new ProtectedVault(
                vault, clients.getOrDefault(address, List.of()), withPolicies.contains(address)));
      }
    }
    return all;
  }

  /** The vaults in which a policy for hybrid clients is declared. */
  private static Set<Address> withPolicies(Estate estate) {
    Set<Address> vaults = new HashSet<>();
    for (Policy policy : estate.policies()) {
      Optional<Vault> vault = estate.vault(policy.vault());
      if (policy.certain() && vault.isPresent()) {
        vaults.add(vault.orElseThrow().identity().address());
      }
    }
    return vaults;
  }

  @Override
  public Address address() {
    return vault.identity().address();
  }

  public VaultSecurity security() {
    return vault.security();
  }

  /** What its Azure resource says of encryption and reach; there must be one. */
  public Hardening hardening() {
    return vault.hardening().orElseThrow();
  }

  /** The guard behind its multi-user authorization, where one is declared. */
  public Optional<ResourceGuard> resourceGuard() {
    return security().multiUserAuthorization().known();
  }

  /** Where its Resource Guard lives; absent without one. */
  public Declared<String> guardSubscription() {
    Optional<ResourceGuard> guard = resourceGuard();
    return guard.isPresent() ? guard.orElseThrow().subscription() : Declared.absent(name());
  }

  public Declared<String> subscription() {
    return vault.placement().subscription();
  }

  public Location name() {
    return vault.identity().location();
  }

  /** Whether a request writes it, with an API version not older than the given one. */
  public boolean isWrittenSince(ApiVersion first) {
    Optional<ApiVersion> written = vault.write().api().known();
    return written.isPresent() && written.orElseThrow().isSince(first);
  }

  /** Whether its declaration tells that no hybrid client is protected by it. */
  public boolean protectsNothingHybrid() {
    return !hasHybridClients()
        && vault
            .placement()
            .workloads()
            .known()
            .filter(all -> all.stream().allMatch(ProtectedVault::isCloud))
            .isPresent();
  }

  private static boolean isCloud(Declared<String> workload) {
    return workload
        .known()
        .map(word -> word.strip().toLowerCase(Locale.ROOT))
        .filter(word -> !HYBRID.contains(word))
        .isPresent();
  }

  /** Whether a setting of it says anything: it is declared, or hybrid clients go without it. */
  public boolean isToldOf(Declared<?> setting) {
    return hasHybridClients() || !setting.isAbsent();
  }

  /** Whether it has any, or a policy that could have no others. */
  public boolean hasHybridClients() {
    return hasPolicies || !clients.isEmpty();
  }
}
