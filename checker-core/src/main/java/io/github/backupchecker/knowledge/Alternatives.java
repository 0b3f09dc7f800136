package io.github.backupchecker.knowledge;

import io.github.backupchecker.model.Product;
import java.util.Objects;

/** What works instead, on a given stack. */
record Alternatives(Knowledge knowledge) {

  /** Instead of a refused operation. */
  String of(Refusal refusal, Stack stack) {
    Alternative alternative = alternative(refusal.keep());
    if (knowledge.support(Capability.RETAIN_BY_POLICY_CONSOLE, stack) == Support.YES) {
      return alternative.console();
    }
    return knowledge.support(Capability.RETAIN_BY_POLICY_COMMAND, stack) == Support.YES
        ? alternative.command()
        : alternative.neither();
  }

  /** Instead of keeping points by policy where this stack has no such option. */
  String keeping(Stack stack, boolean console) {
    Alternative alternative = alternative(stack.product() == Product.MARS ? "mars" : "online");
    boolean byCommand =
        console && knowledge.support(Capability.RETAIN_BY_POLICY_COMMAND, stack) == Support.YES;
    return byCommand ? alternative.command() : alternative.neither();
  }

  /** From where on a product has a capability, in words. */
  String floor(Capability capability, Product product) {
    Requirement requirement = knowledge.requirement(capability);
    String agent = requirement.agent().map(version -> "MARS " + version).orElse("");
    if (product == Product.MARS) {
      return agent;
    }
    String release = requirement.floorText(product);
    return agent.isEmpty() ? release : release + " with " + agent;
  }

  private Alternative alternative(String id) {
    return Objects.requireNonNull(knowledge.tables().alternatives().get(id), id);
  }
}
