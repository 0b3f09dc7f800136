package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Consequence;
import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.finding.Severity;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.knowledge.Range;
import io.github.backupchecker.model.Period;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.subject.ProtectedVault;
import java.util.List;
import java.util.stream.Stream;

/** A vault that keeps deleted data for a time that the service does not offer. */
final class SoftDeleteRetentionOutOfRange implements Rule<ProtectedVault> {
  private static final RuleMetadata METADATA =
      RuleMetadata.of(
          "soft-delete-retention-out-of-range",
          Severity.ERROR,
          "A vault keeps soft-deleted data for fewer or more days than the service allows.",
          "C11");
  private final Knowledge knowledge;

  SoftDeleteRetentionOutOfRange(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  @Override
  public RuleMetadata metadata() {
    return METADATA;
  }

  @Override
  public Stream<ProtectedVault> subjects(Subjects subjects) {
    return subjects.vaults().filter(vault -> !vault.security().softDelete().retention().isAbsent());
  }

  @Override
  public List<Finding> check(ProtectedVault vault) {
    Declared<Period> retention = vault.security().softDelete().retention();
    if (retention.isUndetermined()) {
      return List.of(
          Unknown.value(
              vault.address(), "soft-delete-retention", retention, "soft-delete retention"));
    }
    Period declared = retention.known().orElseThrow();
    Range allowed = knowledge.softDeleteDays();
    boolean within = declared.inDays().stream().anyMatch(allowed::includes);
    return within
        ? List.of()
        : List.of(
            Finding.failed(
                    vault.address(),
                    "soft-delete-retention",
                    retention.location(),
                    vault.address()
                        + " keeps deleted data for "
                        + declared
                        + ", outside "
                        + allowed
                        + " days")
                .because(
                    new Consequence(
                        null, null, "write retention: <days> days with a count of " + allowed))
                .alsoAt(retention.use(), "used here"));
  }
}
