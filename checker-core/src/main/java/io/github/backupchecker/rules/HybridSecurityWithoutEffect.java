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

/** A vault whose hybrid security protects nothing. */
final class HybridSecurityWithoutEffect implements Rule<ProtectedVault> {
  private static final RuleMetadata METADATA =
      RuleMetadata.of(
              "hybrid-security-without-effect",
              Severity.NOTE,
              "Hybrid security is enabled on a vault that protects Azure virtual machines alone, where it has no effect.",
              "F6",
              "C10")
          .with(RuleMetadata.Traits.OFF_BY_DEFAULT);

  @Override
  public RuleMetadata metadata() {
    return METADATA;
  }

  @Override
  public Stream<ProtectedVault> subjects(Subjects subjects) {
    return subjects.vaults().filter(v -> !v.vault().placement().workloads().isAbsent());
  }

  @Override
  public List<Finding> check(ProtectedVault vault) {
    Declared<SecurityState> state = vault.security().hybridSecurity();
    if (state.isUndetermined()) {
      return List.of(Unknown.value(vault.address(), "effect", state, "hybrid security"));
    }
    boolean on = state.known().filter(SecurityState::isOn).isPresent();
    return !on || vault.hasHybridClients()
        ? List.of()
        : List.of(
            Finding.failed(
                    vault.address(),
                    "effect",
                    state.location(),
                    vault.address()
                        + " protects cloud workloads alone: hybrid security has no effect there")
                .because(
                    new Consequence(null, null, "nothing has to be done: it does no harm either"))
                .alsoAt(state.use(), "used here"));
  }
}
