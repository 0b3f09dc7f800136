package io.github.backupchecker.dialect.arm;

import io.github.backupchecker.dialect.azure.ResourceId;
import io.github.backupchecker.source.WordSearch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a resource of Recovery Services is to backup, told by its type.
 *
 * <p>Ordered so that the properties of one kind do not make an object another kind.
 */
enum Kind {
  ENGINE("/backupEngines"),
  ITEM("/backupFabrics/protectionContainers/protectedItems"),
  LISTED_ITEM("/backupProtectedItems"),
  CONTAINER("/backupFabrics/protectionContainers"),
  LISTED_CONTAINER("/backupProtectionContainers"),
  POLICY("/backupPolicies"),
  BACKUP_CONFIG("/backupconfig"),
  STORAGE_CONFIG("/backupstorageconfig"),
  RESOURCE_GUARD_PROXY("/backupResourceGuardProxies"),
  VAULT(""),
  /** Of Recovery Services, and of no concern to the rules. */
  OTHER(null),
  /** Site Recovery, and the locks, roles and diagnostics of a vault: not backup. */
  NOT_BACKUP(null);

  private static final String PROVIDER = "microsoft.recoveryservices/";
  private static final WordSearch MENTIONS = new WordSearch(mentions());

  private final @Nullable String suffix;

  /**
   * @param suffix what the type adds to that of vaults
   */
  Kind(@Nullable String suffix) {
    this.suffix = suffix;
  }

  /** Empty for a type of another provider, or with a version as other tools write it. */
  static Optional<Kind> of(String type) {
    String lower = type.strip().toLowerCase(Locale.ROOT);
    if (!lower.startsWith(PROVIDER) || lower.contains("@")) {
      return Optional.empty();
    }
    if (lower.contains("/vaults/replication") || lower.contains("/providers/")) {
      return Optional.of(NOT_BACKUP);
    }
    return Optional.of(
        Arrays.stream(values())
            .filter(
                kind ->
                    kind.suffix != null
                        && lower.equalsIgnoreCase(ResourceId.VAULT_TYPE + kind.suffix))
            .findFirst()
            .orElse(OTHER));
  }

  /** The type of an object without one, told by properties that only one kind has. */
  static Optional<String> typeByProperties(Value properties) {
    return Arrays.stream(values())
        .filter(kind -> kind.traits().stream().anyMatch(path -> has(properties, path)))
        .findFirst()
        .map(kind -> ResourceId.VAULT_TYPE + kind.suffix);
  }

  /** Whether a text holds the provider's name, or a property by which an object is known. */
  static boolean isMentioned(String text) {
    return MENTIONS.findsIn(text);
  }

  private static List<String> mentions() {
    List<String> words = new ArrayList<>();
    words.add(PROVIDER.substring(0, PROVIDER.length() - 1));
    for (Kind kind : values()) {
      for (String path : kind.traits()) {
        words.add(path.substring(path.lastIndexOf('.') + 1));
      }
    }
    return words;
  }

  /** Paths of properties by which an object without a type is known. */
  private List<String> traits() {
    return switch (this) {
      case ENGINE -> List.of("backupEngineType");
      case ITEM -> List.of("protectedItemType");
      case CONTAINER -> List.of("containerType");
      case POLICY -> List.of("backupManagementType");
      case BACKUP_CONFIG -> List.of("enhancedSecurityState", "softDeleteFeatureState");
      case RESOURCE_GUARD_PROXY -> List.of("resourceGuardResourceId");
      case VAULT ->
          List.of(
              "securitySettings.softDeleteSettings.enhancedSecurityState",
              "securitySettings.softDeleteSettings.softDeleteState",
              "monitoringSettings.classicAlertSettings",
              "redundancySettings.standardTierStorageRedundancy");
      case LISTED_ITEM, LISTED_CONTAINER, STORAGE_CONFIG, OTHER, NOT_BACKUP -> List.of();
    };
  }

  private static boolean has(Value properties, String path) {
    Optional<Value> value = Optional.of(properties);
    for (String key : path.split("\\.", -1)) {
      value = value.filter(v -> v.mapping().isPresent()).flatMap(v -> v.property(key));
    }
    return value.isPresent();
  }
}
