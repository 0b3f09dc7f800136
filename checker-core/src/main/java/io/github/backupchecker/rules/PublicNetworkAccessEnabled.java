package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleGroup;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import io.github.backupchecker.subject.ProtectedVault;
import java.util.List;
import java.util.stream.Stream;

/** A vault that public networks reach. */
final class PublicNetworkAccessEnabled implements Rule<ProtectedVault> {

  @Override
  public RuleMetadata metadata() {
    return RuleMetadata.warning(
            RuleGroup.BENCHMARK,
            "public-network-access-enabled",
            "A vault is reached from public networks.")
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
            "public-network-access",
            "public network access",
            vault.hardening().publicNetworkAccess())
        .fails(
            enabled -> enabled,
            enabled -> vault.address() + " is reached from public networks",
            "write publicNetworkAccess: Disabled, once every client reaches the vault by a private"
                + " endpoint");
  }
}
