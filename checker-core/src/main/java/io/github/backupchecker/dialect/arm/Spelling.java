package io.github.backupchecker.dialect.arm;

import io.github.backupchecker.binding.Suggestion;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.tree.MappingNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The properties of vaults that are known, so that a misspelt one is said.
 *
 * <p>Only what is close to a known one is a problem: the others may be newer than this list.
 */
record Spelling(String object, List<String> known) {
  /** What a vault calls a property that its {@code backupconfig} calls otherwise. */
  private static final Map<String, String> ELSEWHERE =
      Map.of("softDeleteState", "softDeleteFeatureState");

  private static final Map<String, List<String>> OF_VAULT =
      Map.of(
          "properties",
          List.of(
              "securitySettings",
              "redundancySettings",
              "monitoringSettings",
              "restoreSettings",
              "regionOfChoiceSettings",
              "costManagementSettings",
              "publicNetworkAccess",
              "encryption",
              "resourceGuardOperationRequests",
              "privateEndpointConnections",
              "privateEndpointStateForBackup",
              "privateEndpointStateForSiteRecovery",
              "provisioningState",
              "moveDetails",
              "moveState",
              "upgradeDetails",
              "secureScore",
              "bcdrSecurityLevel",
              "backupStorageVersion"),
          "properties.securitySettings",
          List.of(
              "softDeleteSettings",
              "immutabilitySettings",
              "multiUserAuthorization",
              "sourceScanConfiguration",
              "recoverySettings"),
          "properties.securitySettings.softDeleteSettings",
          List.of("softDeleteState", "enhancedSecurityState", "softDeleteRetentionPeriodInDays"),
          "properties.securitySettings.immutabilitySettings",
          List.of("state", "configuration"),
          "properties.securitySettings.immutabilitySettings.configuration",
          List.of("type", "durationInDays"),
          "properties.securitySettings.sourceScanConfiguration",
          List.of("state", "sourceScanIdentity"));
  private static final Spelling OF_CONFIG =
      new Spelling(
          "properties",
          List.of(
              "enhancedSecurityState",
              "softDeleteFeatureState",
              "softDeleteRetentionPeriodInDays",
              "isSoftDeleteFeatureStateEditable",
              "storageType",
              "storageTypeState",
              "storageModelType",
              "resourceGuardOperationRequests"));

  /** Reports the misspelt properties of a resource that writes the settings of a vault. */
  static void check(ArmResource resource) {
    if (resource.kind() == Kind.VAULT) {
      OF_VAULT.forEach((path, known) -> new Spelling(last(path), known).in(resource.body(), path));
    } else if (resource.kind() == Kind.BACKUP_CONFIG) {
      OF_CONFIG.in(resource.body(), "properties");
    }
  }

  private static String last(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }

  private void in(Value resource, String path) {
    Optional<Value> value = Optional.of(resource);
    for (String key : path.split("\\.", -1)) {
      value = value.filter(v -> v.mapping().isPresent()).flatMap(v -> v.property(key));
    }
    value.ifPresent(found -> found.mapping().ifPresent(mapping -> check(mapping, found)));
  }

  private void check(MappingNode mapping, Value value) {
    mapping.entries().stream()
        .filter(entry -> known.stream().noneMatch(entry.name()::equalsIgnoreCase))
        .forEach(
            entry ->
                meant(entry.name())
                    .filter(word -> value.property(word).isEmpty())
                    .ifPresent(word -> problem(entry, word, value)));
  }

  private Optional<String> meant(String typed) {
    return Suggestion.nearest(typed, known)
        .or(
            () ->
                Suggestion.nearest(typed, ELSEWHERE.keySet())
                    .map(ELSEWHERE::get)
                    .filter(known::contains));
  }

  private void problem(MappingNode.Entry entry, String word, Value value) {
    String message =
        "'%s' is not a property of %s, so what it declares was not judged; did you mean '%s'?"
            .formatted(entry.name(), object, word);
    value.scope().reading().problem(ProblemKind.UNKNOWN_KEY, entry.key().location(), message);
  }
}
