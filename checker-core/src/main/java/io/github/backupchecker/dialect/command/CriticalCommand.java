package io.github.backupchecker.dialect.command;

import io.github.backupchecker.model.OperationKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * A command that changes protection, with what each combination of its flags does.
 *
 * @param spelling as documented
 * @param parameters those that matter here, in their documented spelling
 */
record CriticalCommand(
    String spelling, List<String> parameters, Function<Parameters, Effect> effect) {
  private static final List<CriticalCommand> ALL =
      List.of(
          new CriticalCommand(
              "Remove-OBPolicy",
              List.of(
                  "DeleteBackup", "EnablePruning", "SecurityPIN", "Confirm", "Policy", "WhatIf"),
              CriticalCommand::removePolicy),
          new CriticalCommand(
              "Remove-DPMChildDatasource",
              List.of(
                  "KeepOnlineData",
                  "KeepDiskData",
                  "EnableOnlineRPsPruning",
                  "Online",
                  "ProtectionGroup",
                  "ChildDatasource",
                  "Confirm"),
              CriticalCommand::removeChildDatasource),
          new CriticalCommand(
              "Remove-DPMDatasourceReplica",
              List.of("Online", "Disk", "Tape", "Datasource", "Confirm"),
              p ->
                  p.has("Online")
                      ? Effect.of(OperationKind.STOP_PROTECTION_AND_DELETE_DATA)
                      : Effect.of(OperationKind.STOP_PROTECTION_AND_RETAIN_DATA)),
          new CriticalCommand(
              "Set-OBMachineSetting",
              List.of("EncryptionPassphrase", "SecurityPin", "Confirm"),
              p ->
                  p.has("EncryptionPassphrase")
                      ? Effect.of(OperationKind.CHANGE_PASSPHRASE)
                      : Effect.HARMLESS),
          new CriticalCommand("Set-OBPolicy", List.of("Policy", "Confirm"), p -> Effect.UNKNOWN),
          new CriticalCommand(
              "Set-OBRetentionPolicy", List.of("Policy", "RetentionPolicy"), p -> Effect.UNKNOWN),
          new CriticalCommand(
              "New-OBRetentionPolicy",
              List.of("RetentionDays", "RetentionWeeks", "RetentionMonths", "RetentionYears"),
              p -> Effect.UNKNOWN),
          new CriticalCommand(
              "New-OBSchedule", List.of("DaysOfWeek", "TimesOfDay"), p -> Effect.UNKNOWN),
          new CriticalCommand(
              "New-OBFileSpec",
              List.of("FileSpec", "Exclude", "NonRecursive"),
              p -> p.has("Exclude") ? Effect.of(OperationKind.ADD_EXCLUSION) : Effect.HARMLESS),
          new CriticalCommand(
              "Remove-OBFileSpec",
              List.of("FileSpec", "Policy"),
              p -> Effect.of(OperationKind.REMOVE_VOLUME)),
          new CriticalCommand(
              "Set-DPMPolicyObjective",
              List.of("OnlineRetentionRange", "OnlineRetentionRangeList", "ProtectionGroup"),
              p ->
                  p.has("OnlineRetentionRange") || p.has("OnlineRetentionRangeList")
                      ? Effect.UNKNOWN
                      : Effect.HARMLESS),
          new CriticalCommand(
              "Start-OBRegistration",
              List.of("VaultCredentials", "Confirm"),
              p -> Effect.of(OperationKind.REGISTER)),
          new CriticalCommand(
              "Set-AzRecoveryServicesVaultProperty",
              List.of(
                  "DisableHybridBackupSecurityFeature",
                  "SoftDeleteFeatureState",
                  "SoftDeleteRetentionPeriodInDays",
                  "VaultId"),
              CriticalCommand::setVaultProperty),
          new CriticalCommand(
              "Update-AzRecoveryServicesVault",
              List.of("ImmutabilityState", "Name", "ResourceGroupName"),
              p ->
                  p.valueIs("ImmutabilityState", "Disabled")
                      ? Effect.of(OperationKind.DISABLE_IMMUTABILITY)
                      : Effect.HARMLESS),
          new CriticalCommand(
              "Unregister-AzRecoveryServicesBackupContainer",
              List.of("Container", "VaultId", "Confirm"),
              p -> Effect.of(OperationKind.UNREGISTER)),
          new CriticalCommand(
              "Unregister-AzRecoveryServicesBackupManagementServer",
              List.of("AzureRmBackupManagementServer", "VaultId", "Confirm"),
              p -> Effect.of(OperationKind.UNREGISTER)),
          new CriticalCommand(
              "Remove-AzRecoveryServicesResourceGuardMapping",
              List.of("VaultId", "Token"),
              p -> Effect.of(OperationKind.REMOVE_MULTI_USER_AUTHORIZATION)),
          new CriticalCommand(
              "az backup vault backup-properties set",
              List.of("hybrid-backup-security-features", "soft-delete-feature-state", "name"),
              CriticalCommand::azBackupProperties),
          new CriticalCommand(
              "az backup vault update",
              List.of("immutability-state", "name", "resource-group"),
              p ->
                  p.valueIs("immutability-state", "Disabled")
                      ? Effect.of(OperationKind.DISABLE_IMMUTABILITY)
                      : Effect.HARMLESS),
          new CriticalCommand(
              "az backup vault resource-guard-mapping delete",
              List.of("name", "resource-group"),
              p -> Effect.of(OperationKind.REMOVE_MULTI_USER_AUTHORIZATION)));

  /** The command that some words begin with, whatever their case and dashes. */
  static Optional<CriticalCommand> of(List<String> words) {
    String line = String.join(" ", words).replace('\u2013', '-').replace('\u2014', '-') + " ";
    String lower = line.toLowerCase(Locale.ROOT);
    return ALL.stream()
        .filter(c -> lower.startsWith(c.spelling.toLowerCase(Locale.ROOT) + " "))
        .findFirst();
  }

  /** The parameters among the words of this command. */
  Parameters parameters(List<String> words) {
    return Parameters.of(words.subList(spelling.split(" ").length, words.size()), parameters);
  }

  Effect effect(Parameters given) {
    return effect.apply(given);
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
    if (given.valueIs("DisableHybridBackupSecurityFeature", "$true")) {
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
