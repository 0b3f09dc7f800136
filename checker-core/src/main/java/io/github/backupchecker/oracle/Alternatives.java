package io.github.backupchecker.oracle;

import io.github.backupchecker.knowledge.Alternative;
import io.github.backupchecker.knowledge.Capability;
import io.github.backupchecker.knowledge.Installation;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.knowledge.Refusal;
import io.github.backupchecker.knowledge.Support;
import io.github.backupchecker.model.Product;
import java.util.Objects;

/** What works instead, on a given stack. */
record Alternatives(Knowledge knowledge) {

  /** Instead of a refused operation. */
  String of(Refusal refusal, Installation installation, VaultState vault) {
    return alternative(refusal.keep())
        .on(
            certain(Capability.RETAIN_BY_POLICY_CONSOLE, installation),
            certain(Capability.RETAIN_BY_POLICY_COMMAND, installation),
            vault.isSecured());
  }

  /** Instead of keeping points by policy where this stack has no such option. */
  String keeping(Installation installation, VaultState vault, boolean console) {
    boolean byCommand = console && certain(Capability.RETAIN_BY_POLICY_COMMAND, installation);
    return alternative(installation.product() == Product.MARS ? "files" : "online")
        .on(false, byCommand, vault.isSecured());
  }

  private boolean certain(Capability capability, Installation installation) {
    return knowledge.support(capability, installation) == Support.YES;
  }

  private Alternative alternative(String id) {
    return Objects.requireNonNull(knowledge.tables().alternatives().get(id), id);
  }
}
