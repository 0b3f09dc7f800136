package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.knowledge.Range;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleGroup;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import io.github.backupchecker.subject.ProtectedVault;
import java.util.List;
import java.util.stream.Stream;

/** A vault that keeps deleted data for a time that the service does not offer. */
record SoftDeleteRetentionOutOfRange(Knowledge knowledge) implements Rule<ProtectedVault> {

  @Override
  public RuleMetadata metadata() {
    return RuleMetadata.error(
            RuleGroup.VAULT_POSTURE,
            "soft-delete-retention-out-of-range",
            "A vault keeps soft-deleted data for fewer or more days than the service allows.")
        .citing("soft-delete-range");
  }

  @Override
  public Stream<ProtectedVault> subjects(Subjects subjects) {
    return subjects.vaults().filter(vault -> !vault.security().softDelete().retention().isAbsent());
  }

  @Override
  public List<Finding> check(ProtectedVault vault) {
    Range allowed = knowledge.softDeleteDays();
    return Attribute.of(
            vault,
            "soft-delete-retention",
            "soft-delete retention",
            vault.security().softDelete().retention())
        .fails(
            period -> period.inDays().stream().noneMatch(allowed::includes),
            period ->
                "%s keeps deleted data for %s, outside %s days"
                    .formatted(vault.address(), period, allowed),
            "write retention: <days> days with a count of " + allowed);
  }
}
