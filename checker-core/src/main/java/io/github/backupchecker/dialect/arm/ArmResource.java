package io.github.backupchecker.dialect.arm;

import io.github.backupchecker.source.Location;

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

  boolean isDeployed() {
    return deployment == Deployment.CERTAIN || deployment == Deployment.UNCERTAIN;
  }
}
