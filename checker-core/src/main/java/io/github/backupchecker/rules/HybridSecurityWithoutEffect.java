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

/** A vault whose hybrid security protects nothing. */
final class HybridSecurityWithoutEffect implements Rule<ProtectedVault> {

  @Override
  public RuleMetadata metadata() {
    return RuleMetadata.note(
            RuleGroup.VAULT_POSTURE,
            "hybrid-security-without-effect",
            "Hybrid security is enabled on a vault that protects Azure virtual machines alone,"
                + " where it has no effect.")
        .citing("cloud-without-effect", "cloud-enabling")
        .with(RuleMetadata.Traits.OFF_BY_DEFAULT);
  }

  @Override
  public Stream<ProtectedVault> subjects(Subjects subjects) {
    return subjects.vaults().filter(v -> !v.vault().placement().workloads().isAbsent());
  }

  @Override
  public List<Finding> check(ProtectedVault vault) {
    Attribute<SecurityState> state =
        Attribute.of(vault, "effect", "hybrid security", vault.security().hybridSecurity());
    return state.failsIfDeclared(
        on -> on.isOn() && !vault.hasHybridClients(),
        on ->
            state
                .failed(
                    vault.address()
                        + " protects cloud workloads alone: hybrid security has no effect there")
                .fix("nothing has to be done: it does no harm either"));
  }
}
