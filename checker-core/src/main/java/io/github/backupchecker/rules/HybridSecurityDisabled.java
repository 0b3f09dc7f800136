package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.model.Period;
import io.github.backupchecker.model.SecurityState;
import io.github.backupchecker.model.SoftDelete;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleGroup;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.subject.Client;
import io.github.backupchecker.subject.ProtectedVault;
import io.github.backupchecker.subject.Protection;
import io.github.backupchecker.subject.UnknownProtection;
import java.util.List;
import java.util.stream.Stream;

/** A vault that leaves its hybrid clients without security features. */
record HybridSecurityDisabled(Knowledge knowledge) implements Rule<Protection> {

  @Override
  public RuleMetadata metadata() {
    return RuleMetadata.error(
            RuleGroup.VAULT_POSTURE,
            "hybrid-security-disabled",
            "A vault's security features for hybrid backups are disabled while hybrid clients are"
                + " protected by it.")
        .citing("switching-on", "disabling-is-critical", "deleted-data-kept", "disabling-security");
  }

  @Override
  public Stream<Protection> subjects(Subjects subjects) {
    return subjects.protections().filter(HybridSecurityDisabled::concernsHybridClients);
  }

  @Override
  public List<Finding> check(Protection protection) {
    if (protection instanceof UnknownProtection unknown) {
      Client client = unknown.client();
      return List.of(
          Unknown.vault(client, client.address(), "vault", "whether security features protect it"));
    }
    return check((ProtectedVault) protection);
  }

  private List<Finding> check(ProtectedVault vault) {
    return Attribute.of(
            vault, "hybrid-security", "hybrid security", vault.security().hybridSecurity())
        .fails(
            SecurityState.DISABLED::equals,
            state ->
                vault.address()
                    + " has hybrid security disabled: no PIN is asked for, and "
                    + deletedData(vault.security().softDelete()),
            "write hybrid-security: enabled; Azure is expected to refuse disabling it today");
  }

  private String deletedData(SoftDelete softDelete) {
    Declared<SecurityState> state = softDelete.state();
    if (state.is(SecurityState.DISABLED)) {
      return "deleted backup data is gone at once";
    }
    if (state.known().isEmpty()) {
      return "whether deleted backup data is gone at once depends on soft delete, which is not "
          + (state.isAbsent() ? "declared" : "known");
    }
    String days =
        softDelete
            .retention()
            .known()
            .map(Period::toString)
            .orElse(knowledge.softDeleteDays().from() + " days or more");
    return "deleted backup data is kept by soft delete alone, for " + days;
  }

  /**
   * The clients of a vault may be declared elsewhere, so that what it declares is judged as it is,
   * unless it says that it protects nothing hybrid.
   */
  private static boolean concernsHybridClients(Protection protection) {
    return !(protection instanceof ProtectedVault vault)
        || vault.hasHybridClients()
        || (!vault.security().hybridSecurity().isAbsent() && !vault.protectsNothingHybrid());
  }
}
