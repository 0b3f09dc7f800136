package io.github.backupchecker.change;

import io.github.backupchecker.model.Immutability;
import io.github.backupchecker.model.ImmutabilityState;
import io.github.backupchecker.model.ImmutabilityType;
import io.github.backupchecker.model.Notifications;
import io.github.backupchecker.model.Period;
import io.github.backupchecker.model.Redundancy;
import io.github.backupchecker.model.ResourceGuard;
import io.github.backupchecker.model.SecurityState;
import io.github.backupchecker.model.Vault;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.source.Location;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The attributes of a vault, as they can be compared. */
final class VaultTraits {
  static final String IMMUTABILITY = "immutability";
  static final String HYBRID_SECURITY = "hybrid-security";
  static final String SOFT_DELETE = "soft-delete";
  static final String GUARD = "multi-user-authorization";

  private VaultTraits() {}

  /**
   * All of them, those on which protection hangs first.
   *
   * @param usual how long deleted data stays recoverable where nothing is declared
   */
  static List<Trait<Vault, ?>> all(Period usual) {
    return Stream.concat(security(usual), placement()).toList();
  }

  private static Stream<Trait<Vault, ?>> security(Period usual) {
    return Stream.of(
        Trait.state(
            HYBRID_SECURITY,
            vault -> vault.security().hybridSecurity(),
            SecurityState::word,
            SecurityState.ALWAYS_ON),
        Trait.state(
            IMMUTABILITY,
            vault -> immutability(vault).state(),
            ImmutabilityState::word,
            ImmutabilityState.LOCKED),
        Trait.state(
            SOFT_DELETE,
            vault -> vault.security().softDelete().state(),
            SecurityState::word,
            SecurityState.ALWAYS_ON),
        Trait.<Vault, Period>guarding(
                "soft-delete retention",
                vault -> vault.security().softDelete().retention(),
                Period::toString,
                Impact::ofPeriods)
            .losing(lost -> Optional.of(Impact.ofPeriods(lost, usual))),
        Trait.<Vault, String>guarding(
            GUARD,
            vault -> part(vault, ResourceGuard::guard),
            name -> name,
            (before, after) -> Impact.OTHER),
        Trait.<Vault, List<Declared<String>>>guarding(
                "multi-user-authorization excludes",
                VaultTraits::excludes,
                Lists::words,
                Lists::gained)
            .losing(with -> Optional.empty()),
        Trait.guarding(
            "notifications",
            vault -> recipients(vault.security().notifications()),
            Lists::words,
            Lists::lost),
        Trait.guarding(
            "immutability duration",
            vault -> immutability(vault).duration(),
            Period::toString,
            Impact::ofPeriods),
        Trait.plain(
            "immutability type", vault -> immutability(vault).type(), ImmutabilityType::word),
        Trait.plain(
            "multi-user-authorization subscription",
            vault -> part(vault, ResourceGuard::subscription),
            name -> name));
  }

  private static Stream<Trait<Vault, ?>> placement() {
    return Stream.of(
        Trait.plain("subscription", vault -> vault.placement().subscription(), name -> name),
        Trait.plain("redundancy", vault -> vault.placement().redundancy(), Redundancy::word),
        Trait.plain(
            "cross-region-restore",
            vault -> vault.placement().crossRegionRestore(),
            VaultTraits::isEnabled),
        Trait.plain(
            "private-endpoint",
            vault -> vault.placement().privateEndpoint(),
            VaultTraits::isEnabled),
        Trait.plain("workloads", vault -> vault.placement().workloads(), Lists::words));
  }

  private static Immutability immutability(Vault vault) {
    return vault.security().immutability();
  }

  private static String isEnabled(boolean enabled) {
    return enabled ? "enabled" : "disabled";
  }

  private static <T> Declared<T> part(Vault vault, Function<ResourceGuard, Declared<T>> part) {
    Declared<ResourceGuard> guard = vault.security().multiUserAuthorization();
    return guard.known().map(part).orElseGet(guard::withoutValue);
  }

  /** A guard that says nothing of exclusions has none. */
  private static Declared<List<Declared<String>>> excludes(Vault vault) {
    Declared<ResourceGuard> guard = vault.security().multiUserAuthorization();
    if (!guard.isKnown()) {
      return Declared.absent(guard.location());
    }
    Declared<List<Declared<String>>> declared = part(vault, ResourceGuard::excludes);
    return declared.isAbsent() ? Declared.known(List.of(), declared.location()) : declared;
  }

  /** Everybody who is told, by whatever way; whom one of two lists leaves open is not known. */
  private static Declared<List<Declared<String>>> recipients(Declared<Notifications> all) {
    if (!all.isKnown()) {
      return all.withoutValue();
    }
    Declared<List<Declared<String>>> emails = all.known().orElseThrow().emails();
    Declared<List<Declared<String>>> groups = all.known().orElseThrow().actionGroups();
    if (emails.isUndetermined() || groups.isUndetermined()) {
      return (emails.isUndetermined() ? emails : groups).withoutValue();
    }
    List<Declared<String>> both =
        Stream.of(emails, groups)
            .flatMap(list -> list.known().stream())
            .flatMap(List::stream)
            .toList();
    Location place =
        emails.isKnown()
            ? emails.location()
            : groups.isKnown() ? groups.location() : all.location();
    return both.isEmpty() ? Declared.absent(place) : Declared.known(both, place);
  }
}
