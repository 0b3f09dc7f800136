package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleGroup;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import io.github.backupchecker.subject.ProtectedVault;
import java.util.List;
import java.util.stream.Stream;

/** A vault without a key of its owner. */
final class CustomerManagedKeyMissing implements Rule<ProtectedVault> {

  @Override
  public RuleMetadata metadata() {
    return RuleMetadata.warning(
            RuleGroup.BENCHMARK,
            "customer-managed-key-missing",
            "A vault's data is encrypted with a key that Azure manages, not with the customer's own.")
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
            vault, "encryption", "customer-managed key", vault.hardening().customerKey())
        .failsWithout(
            key -> !key.isBlank(),
            vault.address() + " names no customer-managed key: Azure's own key encrypts its data",
            "write encryption.keyVaultProperties.keyUri and encryption.kekIdentity, as long as"
                + " nothing is backed up to the vault");
  }
}
