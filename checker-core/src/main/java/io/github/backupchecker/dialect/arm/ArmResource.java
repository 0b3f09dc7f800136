package io.github.backupchecker.dialect.arm;

import io.github.backupchecker.dialect.azure.Deployment;
import io.github.backupchecker.model.ApiVersion;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.source.Location;
import java.util.Optional;

/**
 * A resource of Recovery Services as a document declares it.
 *
 * @param name its own name, without those of its parents
 * @param place where its name stands
 * @param body the whole object
 */
record ArmResource(
    Kind kind,
    String type,
    String name,
    VaultName vault,
    Location place,
    Value body,
    Deployment deployment) {

  Value properties() {
    return body.get("properties");
  }

  /** Absent of what is no request, such as an answer of Azure. */
  Declared<ApiVersion> api() {
    Declared<String> text = body.get("apiVersion").string();
    Optional<ApiVersion> version = text.known().flatMap(ApiVersion::parse);
    return text.isKnown() && version.isEmpty()
        ? Declared.undetermined(text.location())
        : text.map(known -> version.orElseThrow());
  }

  /** Whether it is of the kind that a type is. */
  boolean isOf(String other) {
    return Kind.of(other).filter(kind::equals).isPresent();
  }

  boolean isDeployed() {
    return deployment.mayHappen();
  }
}
