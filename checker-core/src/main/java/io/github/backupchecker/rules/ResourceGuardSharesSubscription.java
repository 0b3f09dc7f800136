package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleGroup;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.subject.ProtectedVault;
import java.util.List;
import java.util.stream.Stream;

/** A Resource Guard in the reach of those whom it guards against. */
final class ResourceGuardSharesSubscription implements Rule<ProtectedVault> {

  @Override
  public RuleMetadata metadata() {
    return RuleMetadata.warning(
            RuleGroup.VAULT_POSTURE,
            "resource-guard-shares-subscription",
            "A Resource Guard lives in the subscription of the vault that it guards.")
        .citing("guard-placement");
  }

  @Override
  public Stream<ProtectedVault> subjects(Subjects subjects) {
    return subjects
        .vaults()
        .filter(v -> !v.subscription().isAbsent() && !v.guardSubscription().isAbsent());
  }

  @Override
  public List<Finding> check(ProtectedVault vault) {
    Attribute<String> guards = subscription(vault, vault.guardSubscription());
    Attribute<String> vaults = subscription(vault, vault.subscription());
    return guards.whereKnown(
        guard -> vaults.fails(guard::equalsIgnoreCase, own -> shared(guards, vaults)));
  }

  private static Attribute<String> subscription(ProtectedVault vault, Declared<String> declared) {
    return Attribute.of(vault, "guard-subscription", "subscription", declared);
  }

  private static Finding shared(Attribute<String> guards, Attribute<String> vaults) {
    String message =
        "the Resource Guard of %s lives in the vault's own subscription: its owner can lift the"
            + " guard";
    return guards
        .failed(message.formatted(vaults.subject()))
        .fix("move the guard to a subscription that vault administrators do not own")
        .alsoAt(vaults.declared(), "the subscription of the vault");
  }
}
