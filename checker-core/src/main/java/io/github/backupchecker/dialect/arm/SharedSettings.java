package io.github.backupchecker.dialect.arm;

import io.github.backupchecker.dialect.azure.Strictness;
import io.github.backupchecker.knowledge.ApiProperty;
import io.github.backupchecker.model.SharedSetting;
import io.github.backupchecker.source.Declared;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What both a vault and its {@code backupconfig} can write, where one document requests both.
 *
 * @param properties those that older API versions ignore
 */
record SharedSettings(VaultGroup group, List<ApiProperty> properties) {
  private static final String IN_VAULT = "securitySettings.softDeleteSettings.";

  List<SharedSetting> read() {
    return requests(Kind.VAULT).isEmpty() || requests(Kind.BACKUP_CONFIG).isEmpty()
        ? List.of()
        : List.of(hybridSecurity(), softDelete());
  }

  private SharedSetting hybridSecurity() {
    String state = "enhancedSecurityState";
    return new SharedSetting(
        "hybrid security",
        writing(Kind.VAULT, List.of(IN_VAULT + state)),
        writing(Kind.BACKUP_CONFIG, List.of(state)));
  }

  private SharedSetting softDelete() {
    return new SharedSetting(
        "soft delete",
        writing(
            Kind.VAULT, List.of(IN_VAULT + "softDeleteState", IN_VAULT + VaultResourceReader.DAYS)),
        writing(Kind.BACKUP_CONFIG, List.of("softDeleteFeatureState", VaultResourceReader.DAYS)));
  }

  /** What Azure answers has no API version, and writes nothing. */
  private List<ArmResource> requests(Kind kind) {
    return group.all(kind).filter(resource -> !resource.api().isAbsent()).toList();
  }

  /** The properties that are written for certain, else one that may be, else none. */
  private Declared<String> writing(Kind kind, List<String> paths) {
    List<Declared<String>> all =
        requests(kind).stream()
            .flatMap(resource -> paths.stream().map(path -> property(resource, path)))
            .toList();
    String names =
        all.stream()
            .map(Declared::value)
            .filter(Objects::nonNull)
            .distinct()
            .collect(Collectors.joining(" and "));
    return Strictness.weakest(all, any -> true).map(first -> names);
  }

  private Declared<String> property(ArmResource resource, String path) {
    Written written = Written.by(resource, path);
    Declared<String> value = written.value();
    if (value.isAbsent() || isIgnored(resource, path)) {
      return Declared.absent(resource.place());
    }
    String name = path.substring(path.lastIndexOf('.') + 1);
    Declared<String> property =
        written.certain()
            ? Declared.known(name, value.location())
            : Declared.undetermined(value.location());
    return resource.deployment().reliedOn(property.usedAt(value.use()));
  }

  /** Written with an API version that does not have it, it reaches nothing. */
  private boolean isIgnored(ArmResource resource, String path) {
    Predicate<ApiProperty> holds =
        property ->
            property.value().isEmpty()
                && resource.isOf(property.resource())
                && (path + ".").startsWith(property.path() + ".");
    return properties.stream()
        .filter(holds)
        .anyMatch(
            property ->
                resource.api().known().filter(api -> !api.isSince(property.since())).isPresent());
  }
}
