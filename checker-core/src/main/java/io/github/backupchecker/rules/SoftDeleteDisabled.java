package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Consequence;
import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.finding.Severity;
import io.github.backupchecker.model.SecurityState;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.subject.ProtectedVault;
import java.util.List;
import java.util.stream.Stream;

/** A vault without soft delete. */
final class SoftDeleteDisabled implements Rule<ProtectedVault> {
  private static final RuleMetadata METADATA =
      RuleMetadata.of(
          "soft-delete-disabled",
          Severity.ERROR,
          "A vault's soft delete is disabled, so that deleted backup data is gone at once.",
          "soft-delete",
          "C13");

  @Override
  public RuleMetadata metadata() {
    return METADATA;
  }

  @Override
  public Stream<ProtectedVault> subjects(Subjects subjects) {
    return subjects.vaults().filter(SoftDeleteDisabled::isTold);
  }

  @Override
  public List<Finding> check(ProtectedVault vault) {
    Declared<SecurityState> state = vault.security().softDelete().state();
    if (state.known().isEmpty()) {
      return List.of(Unknown.value(vault.address(), "soft-delete", state, "soft-delete state"));
    }
    return !state.is(SecurityState.DISABLED)
        ? List.of()
        : List.of(
            Finding.failed(
                    vault.address(),
                    "soft-delete",
                    state.location(),
                    vault.address()
                        + " has soft delete disabled: deleted backup data is gone at once")
                .because(
                    new Consequence(
                        null,
                        null,
                        "write soft-delete: { state: enabled }; Azure refuses disabling it in most regions"))
                .alsoAt(state.use(), "used here"));
  }

  private static boolean isTold(ProtectedVault vault) {
    return vault.hasHybridClients() || !vault.security().softDelete().state().isAbsent();
  }
}
