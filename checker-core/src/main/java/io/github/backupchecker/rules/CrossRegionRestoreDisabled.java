package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleGroup;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import io.github.backupchecker.subject.ProtectedVault;
import java.util.List;
import java.util.stream.Stream;

/** A vault that restores in its own region alone. */
final class CrossRegionRestoreDisabled implements Rule<ProtectedVault> {

  @Override
  public RuleMetadata metadata() {
    return RuleMetadata.warning(
            RuleGroup.BENCHMARK,
            "cross-region-restore-disabled",
            "A vault's data cannot be restored in the paired region.")
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
            "cross-region-restore",
            "cross-region restore",
            vault.vault().placement().crossRegionRestore())
        .fails(
            enabled -> !enabled,
            enabled ->
                vault.address()
                    + " has cross-region restore disabled: when its region is lost, nothing is"
                    + " restored until Azure declares a disaster",
            "write redundancySettings: { standardTierStorageRedundancy: GeoRedundant,"
                + " crossRegionRestore: Enabled }");
  }
}
