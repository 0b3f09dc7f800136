package io.github.backupchecker.dialect.arm;

import io.github.backupchecker.dialect.azure.Deployment;
import io.github.backupchecker.tree.ScalarNode;
import java.util.List;
import java.util.Optional;

/**
 * What a resource stands in: a parent resource, a deployment, an example of a call.
 *
 * @param type the parent's type; empty where there is none
 * @param names the parent's names
 * @param vault the vault that a call names
 * @param deployment whether the deployment around it happens
 */
record Holder(String type, ResourceName names, Optional<ScalarNode> vault, Deployment deployment) {
  static final Holder NOTHING =
      new Holder("", new ResourceName(List.of()), Optional.empty(), Deployment.CERTAIN);

  static Holder of(Envelope envelope) {
    return new Holder("", NOTHING.names, envelope.vaultName(), Deployment.CERTAIN);
  }

  /** The holder of a resource's children: a condition of the resource is not one of theirs. */
  Holder with(String parentType, ResourceName parentNames) {
    return new Holder(parentType, parentNames, vault, deployment);
  }

  Holder deployedAs(Deployment nested) {
    return new Holder("", NOTHING.names, vault, nested.within(deployment));
  }
}
