package io.github.backupchecker.dialect.arm;

import io.github.backupchecker.dialect.azure.Choice;
import io.github.backupchecker.dialect.azure.Count;
import io.github.backupchecker.knowledge.ApiProperty;
import io.github.backupchecker.model.ApiVersion;
import io.github.backupchecker.model.PropertyWrite;
import io.github.backupchecker.model.SoftDeleteWrite;
import io.github.backupchecker.model.VaultWrite;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.source.Location;
import java.util.List;
import java.util.Optional;

/**
 * The requests that the resources of one vault make of the service.
 *
 * @param properties those of which it matters with which API version they are written
 */
record RequestReader(VaultGroup group, List<ApiProperty> properties) {

  VaultWrite read() {
    Location owner = group.place();
    Optional<ArmResource> vault = group.all(Kind.VAULT).findFirst();
    return new VaultWrite(
        vault.map(ArmResource::api).orElseGet(() -> Declared.<ApiVersion>absent(owner)),
        vault
            .map(RequestReader::softDelete)
            .orElseGet(() -> Declared.<SoftDeleteWrite>absent(owner)),
        new SharedSettings(group, properties).read(),
        properties.stream().flatMap(property -> writes(property).stream()).toList());
  }

  private List<PropertyWrite> writes(ApiProperty property) {
    return group.resources().stream()
        .filter(resource -> resource.isOf(property.resource()))
        .map(resource -> write(resource, property))
        .filter(write -> !write.value().isAbsent())
        .toList();
  }

  private static PropertyWrite write(ArmResource resource, ApiProperty property) {
    Written written = Written.by(resource, property.path());
    return new PropertyWrite(
        property.resource(), property.path(), resource.api(), written.value(), written.certain());
  }

  private static Declared<SoftDeleteWrite> softDelete(ArmResource vault) {
    Value settings = vault.properties().at("securitySettings.softDeleteSettings");
    if (settings.node().isKnown() && settings.members().isEmpty()) {
      return Declared.absent(settings.owner());
    }
    return settings.node().map(written -> softDelete(settings));
  }

  private static SoftDeleteWrite softDelete(Value settings) {
    return new SoftDeleteWrite(
        Choice.SECURITY.read(settings.get("enhancedSecurityState")),
        Count.days(settings.get(VaultResourceReader.DAYS)));
  }
}
