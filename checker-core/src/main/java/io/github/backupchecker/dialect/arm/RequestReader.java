package io.github.backupchecker.dialect.arm;

import io.github.backupchecker.model.ApiVersion;
import io.github.backupchecker.model.SoftDeleteWrite;
import io.github.backupchecker.model.VaultWrite;
import io.github.backupchecker.source.Declared;
import java.util.Optional;

/** The request that a resource of a vault makes of the service. */
record RequestReader(ArmResource vault) {

  VaultWrite read() {
    return new VaultWrite(api(), softDelete());
  }

  private Declared<ApiVersion> api() {
    Declared<String> text = vault.body().get("apiVersion").string();
    Optional<ApiVersion> version = text.known().flatMap(ApiVersion::parse);
    return text.isKnown() && version.isEmpty()
        ? Declared.undetermined(text.location())
        : text.map(known -> version.orElseThrow());
  }

  private Declared<SoftDeleteWrite> softDelete() {
    Value settings = vault.properties().at("securitySettings.softDeleteSettings");
    if (settings.node().isKnown() && settings.members().isEmpty()) {
      return Declared.absent(settings.owner());
    }
    return settings.node().map(written -> softDelete(settings));
  }

  private static SoftDeleteWrite softDelete(Value settings) {
    return new SoftDeleteWrite(
        Choice.SECURITY.read(settings.get("enhancedSecurityState")),
        Count.days(settings.get(VaultReader.DAYS)));
  }
}
