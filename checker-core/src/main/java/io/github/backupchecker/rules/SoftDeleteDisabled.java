package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.model.SecurityState;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleGroup;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import io.github.backupchecker.subject.ProtectedVault;
import java.util.List;
import java.util.stream.Stream;

/** A vault without soft delete. */
final class SoftDeleteDisabled implements Rule<ProtectedVault> {

  @Override
  public RuleMetadata metadata() {
    return RuleMetadata.error(
            RuleGroup.VAULT_POSTURE,
            "soft-delete-disabled",
            "A vault's soft delete is disabled, so that deleted backup data is gone at once.")
        .citing("soft-delete", "disabling-security");
  }

  @Override
  public Stream<ProtectedVault> subjects(Subjects subjects) {
    return subjects.vaults().filter(vault -> vault.isToldOf(vault.security().softDelete().state()));
  }

  @Override
  public List<Finding> check(ProtectedVault vault) {
    return Attribute.of(
            vault, "soft-delete", "soft-delete state", vault.security().softDelete().state())
        .fails(
            SecurityState.DISABLED::equals,
            state ->
                vault.address() + " has soft delete disabled: deleted backup data is gone at once",
            "write soft-delete: { state: enabled }; Azure refuses disabling it in most regions");
  }
}
