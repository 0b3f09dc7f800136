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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
  public static Stream<ProtectedVault> all(Estate estate, List<Client> allClients) {
    Map<Address, List<Client>> clients = new TreeMap<>();
    allClients.forEach(
        client ->
            client
                .protector()
                .ifPresent(
                    vault ->
                        clients
                            .computeIfAbsent(vault.identity().address(), a -> new ArrayList<>())
                            .add(client)));
    Set<Address> withPolicies = withPolicies(estate);
    return estate.vaults().stream()
        .filter(vault -> !vault.elsewhere())
        .map(
            vault ->
                new ProtectedVault(
                    vault,
                    clients.getOrDefault(vault.identity().address(), List.of()),
                    withPolicies.contains(vault.identity().address())));
  }

  /** The vaults in which a policy for hybrid clients is declared. */
  private static Set<Address> withPolicies(Estate estate) {
    return estate.policies().stream()
        .filter(Policy::certain)
        .flatMap(policy -> estate.vault(policy.vault()).stream())
        .map(vault -> vault.identity().address())
        .collect(Collectors.toSet());
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
    return resourceGuard()
        .map(ResourceGuard::subscription)
        .orElseGet(() -> Declared.absent(name()));
  }

  public Declared<String> subscription() {
    return vault.placement().subscription();
  }

  public Location name() {
    return vault.identity().location();
  }

  /** Whether a request writes it, with an API version not older than the given one. */
  public boolean isWrittenSince(ApiVersion first) {
    return vault.write().api().known().filter(api -> api.isSince(first)).isPresent();
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
