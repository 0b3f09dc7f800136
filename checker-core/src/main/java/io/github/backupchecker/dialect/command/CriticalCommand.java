package io.github.backupchecker.dialect.command;

import io.github.backupchecker.model.OperationKind;
import io.github.backupchecker.source.Suggestion;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A command that changes protection, with what each combination of its flags does.
 *
 * @param spelling as documented
 * @param deciding the parameters that decide what it does
 */
record CriticalCommand(
    String spelling, List<String> deciding, Function<Parameters, Effect> effect) {
  private static final List<CriticalCommand> ALL =
      List.of(
          new CriticalCommand(
              "Remove-OBPolicy",
              List.of("DeleteBackup", "EnablePruning"),
              CriticalCommand::removePolicy),
          new CriticalCommand(
              "Remove-DPMChildDatasource",
              List.of("KeepOnlineData", "EnableOnlineRPsPruning", "Online"),
              CriticalCommand::removeChildDatasource),
          new CriticalCommand(
              "Remove-DPMDatasourceReplica",
              List.of("Online"),
              p ->
                  p.has("Online")
                      ? Effect.of(OperationKind.STOP_PROTECTION_AND_DELETE_DATA)
                      : Effect.of(OperationKind.STOP_PROTECTION_AND_RETAIN_DATA)),
          new CriticalCommand(
              "Set-OBMachineSetting",
              List.of("EncryptionPassphrase"),
              CriticalCommand::setPassphrase),
          new CriticalCommand(
              "Set-DPMCloudSubscriptionSetting",
              List.of("EncryptionPassphrase"),
              CriticalCommand::setPassphrase),
          new CriticalCommand("Set-OBPolicy", List.of(), p -> Effect.UNKNOWN),
          new CriticalCommand("Set-OBRetentionPolicy", List.of(), p -> Effect.UNKNOWN),
          new CriticalCommand("New-OBRetentionPolicy", List.of(), p -> Effect.UNKNOWN),
          new CriticalCommand("New-OBSchedule", List.of(), p -> Effect.UNKNOWN),
          new CriticalCommand(
              "New-OBFileSpec",
              List.of("Exclude"),
              p -> p.has("Exclude") ? Effect.of(OperationKind.ADD_EXCLUSION) : Effect.HARMLESS),
          new CriticalCommand(
              "Remove-OBFileSpec", List.of(), p -> Effect.of(OperationKind.REMOVE_VOLUME)),
          new CriticalCommand(
              "Set-DPMPolicyObjective",
              List.of("OnlineRetentionRange", "OnlineRetentionRangeList"),
              p ->
                  p.positional()
                          || p.has("OnlineRetentionRange")
                          || p.has("OnlineRetentionRangeList")
                      ? Effect.UNKNOWN
                      : Effect.HARMLESS),
          new CriticalCommand(
              "Start-OBRegistration", List.of(), p -> Effect.of(OperationKind.REGISTER)),
          new CriticalCommand(
              "Set-AzRecoveryServicesVaultProperty",
              List.of("DisableHybridBackupSecurityFeature", "SoftDeleteFeatureState"),
              CriticalCommand::setVaultProperty),
          new CriticalCommand(
              "Update-AzRecoveryServicesVault",
              List.of("ImmutabilityState"),
              p ->
                  p.valueIs("ImmutabilityState", "Disabled")
                      ? Effect.of(OperationKind.DISABLE_IMMUTABILITY)
                      : Effect.HARMLESS),
          new CriticalCommand(
              "Unregister-AzRecoveryServicesBackupContainer",
              List.of(),
              p -> Effect.of(OperationKind.UNREGISTER)),
          new CriticalCommand(
              "Unregister-AzRecoveryServicesBackupManagementServer",
              List.of(),
              p -> Effect.of(OperationKind.UNREGISTER)),
          new CriticalCommand(
              "Remove-AzRecoveryServicesResourceGuardMapping",
              List.of(),
              p -> Effect.of(OperationKind.REMOVE_MULTI_USER_AUTHORIZATION)),
          new CriticalCommand(
              "az backup vault backup-properties set",
              List.of("hybrid-backup-security-features", "soft-delete-feature-state"),
              CriticalCommand::azBackupProperties),
          new CriticalCommand(
              "az backup vault update",
              List.of("immutability-state"),
              p ->
                  p.valueIs("immutability-state", "Disabled")
                      ? Effect.of(OperationKind.DISABLE_IMMUTABILITY)
                      : Effect.HARMLESS),
          new CriticalCommand(
              "az backup vault resource-guard-mapping delete",
              List.of(),
              p -> Effect.of(OperationKind.REMOVE_MULTI_USER_AUTHORIZATION)));

  /** Whether a name is that of a command, its verb apart, but for a slip of one letter. */
  static boolean isNearly(String lower) {
    return ALL.stream()
        .map(command -> command.spelling.toLowerCase(Locale.ROOT))
        .filter(spelling -> spelling.startsWith(lower.replaceFirst("-.*", "-")))
        .anyMatch(spelling -> Suggestion.isTypo(lower, spelling));
  }

  /** The command of that name, in any case. */
  static Optional<CriticalCommand> of(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return ALL.stream().filter(c -> c.spelling.toLowerCase(Locale.ROOT).equals(lower)).findFirst();
  }

  /** The spellings of all commands. */
  static List<String> spellings() {
    return ALL.stream().map(CriticalCommand::spelling).toList();
  }

  /** What the command does, unless that depends on something that the text does not show. */
  Effect effect(Parameters given) {
    List<String> open = deciding.stream().filter(given::isOpen).toList();
    Set<Effect> effects = new HashSet<>();
    for (int chosen = 0; chosen < 1 << open.size(); chosen++) {
      Set<String> assumed = new HashSet<>();
      for (int i = 0; i < open.size(); i++) {
        if ((chosen >> i & 1) == 1) {
          assumed.add(open.get(i));
        }
      }
      effects.add(effect.apply(given.assuming(assumed)));
    }
    return effects.size() == 1 ? effects.iterator().next() : Effect.UNKNOWN;
  }

  /** The passphrase is also the first parameter by position. */
  private static Effect setPassphrase(Parameters given) {
    if (given.has("EncryptionPassphrase")) {
      return Effect.of(OperationKind.CHANGE_PASSPHRASE);
    }
    return given.positional() ? Effect.UNKNOWN : Effect.HARMLESS;
  }

  private static Effect removePolicy(Parameters given) {
    if (!given.has("DeleteBackup")) {
      return Effect.of(OperationKind.STOP_PROTECTION_AND_RETAIN_DATA);
    }
    return given.has("EnablePruning")
        ? Effect.of(OperationKind.STOP_PROTECTION_AND_RETAIN_BY_POLICY)
        : Effect.of(OperationKind.REMOVE_POLICY);
  }

  private static Effect removeChildDatasource(Parameters given) {
    if (given.has("Online")) {
      return Effect.of(OperationKind.REMOVE_DATA_SOURCE);
    }
    if (!given.has("KeepOnlineData")) {
      return Effect.of(OperationKind.REMOVE_CHILD_DATA_SOURCE);
    }
    return given.has("EnableOnlineRPsPruning")
        ? Effect.of(OperationKind.STOP_PROTECTION_AND_RETAIN_BY_POLICY)
        : Effect.of(OperationKind.STOP_PROTECTION_AND_RETAIN_DATA);
  }

  private static Effect setVaultProperty(Parameters given) {
    if (given.isTrue("DisableHybridBackupSecurityFeature")) {
      return Effect.of(OperationKind.DISABLE_HYBRID_SECURITY);
    }
    return given.valueIs("SoftDeleteFeatureState", "Disable")
        ? Effect.of(OperationKind.DISABLE_SOFT_DELETE)
        : Effect.HARMLESS;
  }

  private static Effect azBackupProperties(Parameters given) {
    if (given.valueIs("hybrid-backup-security-features", "Disable")) {
      return Effect.of(OperationKind.DISABLE_HYBRID_SECURITY);
    }
    return given.valueIs("soft-delete-feature-state", "Disable")
        ? Effect.of(OperationKind.DISABLE_SOFT_DELETE)
        : Effect.HARMLESS;
  }
}
