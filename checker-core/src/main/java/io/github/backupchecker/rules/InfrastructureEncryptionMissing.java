package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleGroup;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import io.github.backupchecker.subject.ProtectedVault;
import java.util.List;
import java.util.stream.Stream;

/** A vault whose storage encrypts once. */
final class InfrastructureEncryptionMissing implements Rule<ProtectedVault> {

  @Override
  public RuleMetadata metadata() {
    return RuleMetadata.warning(
            RuleGroup.BENCHMARK,
            "infrastructure-encryption-missing",
            "A vault's storage does not encrypt a second time.")
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
            "infrastructure-encryption",
            "infrastructure encryption",
            vault.hardening().infrastructureEncryption())
        .failsWithout(
            enabled -> enabled,
            vault.address() + " has no infrastructure encryption: its storage encrypts once",
            "write encryption.infrastructureEncryption: Enabled when the vault is created; it"
                + " cannot be switched on later");
  }
}
