package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.finding.Severity;
import io.github.backupchecker.knowledge.ApiDemand;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.model.SoftDeleteWrite;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleGroup;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.subject.ProtectedVault;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Soft delete written without all that the declared API asks for with it. */
record SoftDeleteIncomplete(Knowledge knowledge) implements Rule<ProtectedVault> {

  @Override
  public RuleMetadata metadata() {
    return RuleMetadata.error(
            RuleGroup.API_VERSIONS,
            "soft-delete-incomplete",
            "Soft delete is written without the state of hybrid security or the days that the"
                + " declared API version asks for.")
        .citing("api-soft-delete");
  }

  @Override
  public Stream<ProtectedVault> subjects(Subjects subjects) {
    return demand().writers(subjects).filter(vault -> !written(vault).isAbsent());
  }

  private static Declared<SoftDeleteWrite> written(ProtectedVault vault) {
    return vault.vault().write().softDelete();
  }

  /** A template is a PUT, for which the refusal was not seen yet: no more than a warning. */
  @Override
  public List<Finding> check(ProtectedVault vault) {
    Attribute<SoftDeleteWrite> written =
        Attribute.of(vault, "soft-delete-request", "soft delete", written(vault));
    return written
        .judge(write -> missing(write).map(names -> failed(vault, written, names)))
        .stream()
        .map(finding -> finding.atMost(Severity.WARNING))
        .toList();
  }

  private static Optional<String> missing(SoftDeleteWrite written) {
    return Stream.of(
            written.hybridSecurity().isAbsent() ? "enhancedSecurityState" : "",
            written.retention().isAbsent() ? "softDeleteRetentionPeriodInDays" : "")
        .filter(name -> !name.isEmpty())
        .reduce((one, other) -> one + " and " + other);
  }

  private Finding failed(ProtectedVault vault, Attribute<SoftDeleteWrite> written, String missing) {
    String message =
        "%s writes soft delete without %s, which the API asks for since %s"
            .formatted(vault.address(), missing, demand().since());
    return demand()
        .refused(vault, written.failed(message), "add " + missing + " to softDeleteSettings");
  }

  private Demand demand() {
    return new Demand(knowledge.demand(ApiDemand.WHOLE_SOFT_DELETE));
  }
}
