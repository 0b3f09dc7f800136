package io.github.backupchecker.knowledge;

import io.github.backupchecker.model.Product;
import java.util.Objects;

/** What works instead, on a given stack. */
record Alternatives(Knowledge knowledge) {

  /** Instead of a refused operation. */
  String of(Refusal refusal, Stack stack, VaultState vault) {
    return alternative(refusal.keep())
        .on(
            certain(Capability.RETAIN_BY_POLICY_CONSOLE, stack),
            certain(Capability.RETAIN_BY_POLICY_COMMAND, stack),
            vault.isSecured());
  }

  /** Instead of keeping points by policy where this stack has no such option. */
  String keeping(Stack stack, VaultState vault, boolean console) {
    boolean byCommand = console && certain(Capability.RETAIN_BY_POLICY_COMMAND, stack);
    return alternative(stack.product() == Product.MARS ? "files" : "online")
        .on(false, byCommand, vault.isSecured());
  }

  private boolean certain(Capability capability, Stack stack) {
    return knowledge.support(capability, stack) == Support.YES;
  }

  /** From where on a product has a capability, in words. */
  String floor(Capability capability, Product product) {
    Requirement requirement = knowledge.requirement(capability);
    if (product == Product.MARS) {
      return requirement.agent().map(version -> "MARS " + version).orElse("");
    }
    String agent =
        requirement.serverAgent().or(requirement::agent).map(v -> "MARS " + v).orElse("");
    String release = requirement.floorText(product);
    if (requirement.byAgent()) {
      return agent;
    }
    return agent.isEmpty() ? release : release + " with " + agent;
  }

  private Alternative alternative(String id) {
    return Objects.requireNonNull(knowledge.tables().alternatives().get(id), id);
  }
}
