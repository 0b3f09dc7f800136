package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleGroup;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import io.github.backupchecker.subject.ProtectedVault;
import java.util.List;
import java.util.stream.Stream;

/** A vault whose data leaves its subscription. */
final class CrossSubscriptionRestoreEnabled implements Rule<ProtectedVault> {

  @Override
  public RuleMetadata metadata() {
    return RuleMetadata.warning(
            RuleGroup.BENCHMARK,
            "cross-subscription-restore-enabled",
            "A vault's data can be restored into other subscriptions.")
        .citing("vault-hardening")
        .with(RuleMetadata.Traits.OFF_BY_DEFAULT);
  }

  @Override
  public Stream<ProtectedVault> subjects(Subjects subjects) {
    return subjects.vaultResources();
  }

  @Override
  public List<Finding> check(ProtectedVault vault) {
    return Attribute.of(
            vault,
            "cross-subscription-restore",
            "cross-subscription restore",
            vault.hardening().crossSubscriptionRestore())
        .fails(
            enabled -> enabled,
            enabled ->
                vault.address()
                    + " can be restored into other subscriptions: whoever may restore may take its"
                    + " data there",
            "write restoreSettings.crossSubscriptionRestoreSettings.crossSubscriptionRestoreState:"
                + " Disabled");
  }
}
