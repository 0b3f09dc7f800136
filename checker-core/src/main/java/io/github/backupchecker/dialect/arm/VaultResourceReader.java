package io.github.backupchecker.dialect.arm;

import io.github.backupchecker.dialect.azure.Choice;
import io.github.backupchecker.dialect.azure.Count;
import io.github.backupchecker.dialect.azure.Deployment;
import io.github.backupchecker.dialect.azure.ResourceId;
import io.github.backupchecker.dialect.azure.Strictness;
import io.github.backupchecker.model.Hardening;
import io.github.backupchecker.model.Identity;
import io.github.backupchecker.model.Immutability;
import io.github.backupchecker.model.Notifications;
import io.github.backupchecker.model.Period;
import io.github.backupchecker.model.ResourceGuard;
import io.github.backupchecker.model.SecurityState;
import io.github.backupchecker.model.SoftDelete;
import io.github.backupchecker.model.Vault;
import io.github.backupchecker.model.VaultPlacement;
import io.github.backupchecker.model.VaultSecurity;
import io.github.backupchecker.model.VaultWrite;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.source.Location;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The settings of one vault, united from the resources that write them. */
record VaultResourceReader(VaultGroup group) {
  static final String DAYS = "softDeleteRetentionPeriodInDays";

  Vault read(Identity identity, VaultWrite write) {
    Location owner = identity.location();
    return new Vault(identity, false, security(owner), placement(owner), hardening(), write);
  }

  private VaultSecurity security(Location owner) {
    return new VaultSecurity(
        state("securitySettings.softDeleteSettings.enhancedSecurityState", "enhancedSecurityState"),
        immutability(owner),
        softDelete(),
        multiUserAuthorization(owner),
        notifications(owner));
  }

  /** A state that both the vault and its {@code backupconfig} can write. */
  private Declared<SecurityState> state(String inVault, String inConfig) {
    List<Declared<SecurityState>> all = new ArrayList<>();
    vault().map(v -> Choice.SECURITY.read(v.properties().at(inVault))).ifPresent(all::add);
    group
        .all(Kind.BACKUP_CONFIG)
        .map(
            config ->
                config
                    .deployment()
                    .reliedOn(Choice.SECURITY.read(config.properties().get(inConfig))))
        .forEach(all::add);
    return all.isEmpty()
        ? Declared.absent(group.place())
        : Strictness.weakest(all, VaultResourceReader::isOff);
  }

  private static boolean isOff(SecurityState state) {
    return !state.isOn();
  }

  private Immutability immutability(Location owner) {
    Value settings = inVault("securitySettings.immutabilitySettings", owner);
    return new Immutability(
        Choice.IMMUTABILITY.read(settings.get("state")),
        Choice.IMMUTABILITY_TYPE.read(settings.at("configuration.type")),
        Count.days(settings.at("configuration.durationInDays")));
  }

  private SoftDelete softDelete() {
    return new SoftDelete(
        state("securitySettings.softDeleteSettings.softDeleteState", "softDeleteFeatureState"),
        Stream.concat(ownDays().stream(), configuredDays())
            .reduce((first, second) -> first.isAbsent() ? second : first)
            .orElseGet(() -> Declared.absent(group.place())));
  }

  private Optional<Declared<Period>> ownDays() {
    return vault()
        .map(v -> v.properties().at("securitySettings.softDeleteSettings." + DAYS))
        .map(Count::days);
  }

  private Stream<Declared<Period>> configuredDays() {
    return group
        .all(Kind.BACKUP_CONFIG)
        .map(c -> c.deployment().reliedOn(Count.days(c.properties().get(DAYS))));
  }

  /**
   * Declared by the resource that names the guard; the vault's own flag, which Azure answers, only
   * confirms it.
   */
  private Declared<ResourceGuard> multiUserAuthorization(Location owner) {
    Optional<ArmResource> proxy =
        group.all(Kind.RESOURCE_GUARD_PROXY).min(Comparator.comparing(ArmResource::deployment));
    if (proxy.isPresent()) {
      return proxy.get().deployment() == Deployment.UNCERTAIN
          ? Declared.undetermined(proxy.get().place())
          : Declared.known(guard(proxy.get()), proxy.get().place());
    }
    Declared<Boolean> flag =
        Choice.SWITCH.read(inVault("securitySettings.multiUserAuthorization", owner));
    return flag.map(on -> unnamedGuard(on, flag.location()));
  }

  private static ResourceGuard guard(ArmResource proxy) {
    Declared<String> id = proxy.properties().get("resourceGuardResourceId").string();
    Declared<String> subscription =
        id.known()
            .flatMap(text -> new ResourceId(text).subscription())
            .map(text -> id.map(whole -> text))
            .orElseGet(() -> id.isKnown() ? Declared.absent(proxy.place()) : id);
    return new ResourceGuard(id, subscription, Declared.absent(proxy.place()));
  }

  /**
   * A flag that is on tells that there is a guard, not which; one that is off, that there is none.
   */
  private static ResourceGuard unnamedGuard(boolean on, Location flag) {
    Declared<String> guard = on ? Declared.undetermined(flag) : Declared.absent(flag);
    return new ResourceGuard(guard, Declared.absent(flag), Declared.absent(flag));
  }

  /** Classic alerts that are switched off reach nobody; switched on, they do not say whom. */
  private Declared<Notifications> notifications(Location owner) {
    Declared<Boolean> alerts =
        Choice.SWITCH.read(
            inVault("monitoringSettings.classicAlertSettings.alertsForCriticalOperations", owner));
    return alerts.is(true)
        ? Declared.absent(owner)
        : alerts.map(
            off ->
                new Notifications(
                    Declared.known(List.of(), alerts.location()),
                    Declared.known(List.of(), alerts.location())));
  }

  private VaultPlacement placement(Location owner) {
    return new VaultPlacement(
        subscription(owner),
        storage(
            Choice.REDUNDANCY,
            inVault("redundancySettings.standardTierStorageRedundancy", owner),
            "storageModelType"),
        storage(
            Choice.SWITCH,
            inVault("redundancySettings.crossRegionRestore", owner),
            "crossRegionRestoreFlag"),
        privateEndpoint(owner),
        Declared.absent(owner));
  }

  private Declared<String> subscription(Location owner) {
    return group
        .name()
        .id()
        .flatMap(id -> new ResourceId(id).subscription())
        .map(id -> Declared.known(id, owner))
        .orElseGet(() -> Declared.absent(owner));
  }

  private <T> Declared<T> storage(Choice<T> choice, Value inVault, String inConfig) {
    Declared<T> own = choice.read(inVault);
    return own.isAbsent()
        ? group
            .all(Kind.STORAGE_CONFIG)
            .findFirst()
            .map(c -> c.deployment().reliedOn(choice.read(c.properties().get(inConfig))))
            .orElse(own)
        : own;
  }

  private Optional<Hardening> hardening() {
    return vault().map(ArmResource::properties).map(VaultResourceReader::hardening);
  }

  private static Hardening hardening(Value properties) {
    return new Hardening(
        properties.at("encryption.keyVaultProperties.keyUri").string(),
        Choice.SWITCH.read(properties.at("encryption.infrastructureEncryption")),
        Choice.SWITCH.read(properties.get("publicNetworkAccess")),
        Choice.CROSS_SUBSCRIPTION_RESTORE.read(
            properties.at(
                "restoreSettings.crossSubscriptionRestoreSettings.crossSubscriptionRestoreState")));
  }

  /** Without public access a private endpoint is the only way in; with it there may be one. */
  private Declared<Boolean> privateEndpoint(Location owner) {
    Declared<Boolean> publicAccess = Choice.SWITCH.read(inVault("publicNetworkAccess", owner));
    return publicAccess.is(true) ? Declared.absent(owner) : publicAccess.map(off -> true);
  }

  private Optional<ArmResource> vault() {
    return group.all(Kind.VAULT).findFirst();
  }

  private Value inVault(String path, Location owner) {
    return vault().map(v -> v.properties().at(path)).orElseGet(() -> group.nothing(owner));
  }
}
