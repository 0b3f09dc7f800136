package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Consequence;
import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.finding.Severity;
import io.github.backupchecker.knowledge.ApiDemand;
import io.github.backupchecker.knowledge.DemandFacts;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.model.SoftDeleteWrite;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.subject.ProtectedVault;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Soft delete written without all that the declared API asks for with it. */
final class SoftDeleteIncomplete implements Rule<ProtectedVault> {
  private static final String PROPERTY = "soft-delete-request";
  private final DemandFacts demand;

  SoftDeleteIncomplete(Knowledge knowledge) {
    this.demand = knowledge.demand(ApiDemand.WHOLE_SOFT_DELETE);
  }

  @Override
  public RuleMetadata metadata() {
    return RuleMetadata.of(
        "soft-delete-incomplete",
        Severity.ERROR,
        "Soft delete is written without the state of hybrid security or the days that the declared"
            + " API version asks for.",
        "api-soft-delete");
  }

  @Override
  public Stream<ProtectedVault> subjects(Subjects subjects) {
    return subjects
        .vaults()
        .filter(vault -> vault.isWrittenSince(demand.since()))
        .filter(vault -> !written(vault).isAbsent());
  }

  private static Declared<SoftDeleteWrite> written(ProtectedVault vault) {
    return vault.vault().write().softDelete();
  }

  @Override
  public List<Finding> check(ProtectedVault vault) {
    Declared<SoftDeleteWrite> written = written(vault);
    if (written.isUndetermined()) {
      return List.of(
          Unknown.value(vault.address(), PROPERTY, written, "soft delete")
              .atMost(Severity.WARNING));
    }
    List<String> missing = missing(written.known().orElseThrow());
    return missing.isEmpty() ? List.of() : List.of(failed(vault, String.join(" and ", missing)));
  }

  private static List<String> missing(SoftDeleteWrite written) {
    List<String> names = new ArrayList<>();
    if (written.hybridSecurity().isAbsent()) {
      names.add("enhancedSecurityState");
    }
    if (written.retention().isAbsent()) {
      names.add("softDeleteRetentionPeriodInDays");
    }
    return names;
  }

  /** A template is a PUT, for which the refusal was not seen yet: no more than a warning. */
  private Finding failed(ProtectedVault vault, String missing) {
    Declared<SoftDeleteWrite> written = written(vault);
    String message =
        "%s writes soft delete without %s, which the API asks for since %s"
            .formatted(vault.address(), missing, demand.since());
    return Finding.failed(vault.address(), PROPERTY, written, message)
        .because(
            new Consequence(
                null, demand.answer().orElse(null), "add " + missing + " to softDeleteSettings"))
        .alsoAt(vault.vault().write().api(), "written with this API version")
        .atMost(Severity.WARNING);
  }
}
