package io.github.backupchecker.dialect.arm;

import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.source.Suggestion;
import io.github.backupchecker.tree.MappingNode;
import java.util.List;
import java.util.Locale;
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

  /** Where the settings of a vault belong that are often put elsewhere. */
  private static final Map<String, String> PLACES =
      Map.of(
          "enhancedSecurityState", "securitySettings.softDeleteSettings",
          "softDeleteState", "securitySettings.softDeleteSettings",
          "softDeleteRetentionPeriodInDays", "securitySettings.softDeleteSettings",
          "softDeleteSettings", "securitySettings",
          "immutabilitySettings", "securitySettings");

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
    if (resource.kind() == Kind.VAULT || resource.kind() == Kind.BACKUP_CONFIG) {
      resource.body().mapping().ifPresent(body -> checkBody(body, resource.body()));
    }
    if (resource.kind() == Kind.VAULT) {
      OF_VAULT.forEach((path, known) -> new Spelling(last(path), known).in(resource.body(), path));
    } else if (resource.kind() == Kind.BACKUP_CONFIG) {
      OF_CONFIG.in(resource.body(), "properties");
    }
  }

  private static void checkBody(MappingNode body, Value value) {
    Spelling spelling = new Spelling("the resource", List.of("properties"));
    body.entries().stream()
        .filter(entry -> isSlip(entry.name(), "properties"))
        .forEach(entry -> spelling.problem(entry, "properties", value));
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
                    .filter(word -> isMeant(entry.name(), word, value))
                    .ifPresentOrElse(
                        word -> problem(entry, word, value), () -> misplaced(entry, value)));
  }

  /** Beside the property that is meant, only a slip of one letter is one. */
  private static boolean isMeant(String typed, String word, Value value) {
    return value.property(word).isEmpty() || isSlip(typed, word);
  }

  private static boolean isSlip(String typed, String word) {
    String lower = typed.toLowerCase(Locale.ROOT);
    String known = word.toLowerCase(Locale.ROOT);
    return Suggestion.isTypo(lower, known) && !lower.equals(known + "s");
  }

  private void misplaced(MappingNode.Entry entry, Value value) {
    PLACES.entrySet().stream()
        .filter(place -> place.getKey().equalsIgnoreCase(entry.name()))
        .forEach(
            place ->
                value
                    .scope()
                    .reading()
                    .problem(
                        ProblemKind.UNKNOWN_KEY,
                        entry.key().location(),
                        "'%s' is not a property of %s, so what it declares was not judged: it belongs to %s."
                            .formatted(entry.name(), object, place.getValue())));
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
