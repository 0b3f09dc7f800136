package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.model.ResourceGuard;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleGroup;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.subject.ProtectedVault;
import java.util.List;
import java.util.stream.Stream;

/** A vault whose administrator can do everything alone. */
final class MultiUserAuthorizationMissing implements Rule<ProtectedVault> {

  @Override
  public RuleMetadata metadata() {
    return RuleMetadata.warning(
            RuleGroup.VAULT_POSTURE,
            "multi-user-authorization-missing",
            "No Resource Guard stands behind a vault's critical operations.")
        .citing("disabling-is-critical");
  }

  @Override
  public Stream<ProtectedVault> subjects(Subjects subjects) {
    return subjects.vaults();
  }

  @Override
  public List<Finding> check(ProtectedVault vault) {
    Declared<ResourceGuard> guard = vault.security().multiUserAuthorization();
    return vault
        .vault()
        .isGuarded()
        .map(isGuarded -> isGuarded ? List.<Finding>of() : List.of(unguarded(vault, guard)))
        .orElseGet(() -> List.of(unknown(vault, guard)));
  }

  private static Finding unknown(ProtectedVault vault, Declared<ResourceGuard> guard) {
    return guard
        .known()
        .map(known -> unknown(vault, known.guard(), "Resource Guard"))
        .orElseGet(() -> unknown(vault, guard, "multi-user authorization"));
  }

  private static Finding unknown(ProtectedVault vault, Declared<?> declared, String what) {
    return Unknown.value(vault.address(), "multi-user-authorization", declared, what);
  }

  private static Finding unguarded(ProtectedVault vault, Declared<ResourceGuard> guard) {
    return guard.isKnown()
        ? withoutGuard(vault, guard)
        : failed(vault, guard, vault.address() + " declares no Resource Guard");
  }

  /** It is declared to be off, or it is declared without the guard that makes it work. */
  private static Finding withoutGuard(ProtectedVault vault, Declared<ResourceGuard> declared) {
    String text = declared.location().text().strip().replace("\"", "");
    String message =
        vault.vault().identity().isNative()
            ? vault.address() + " declares multi-user authorization without a Resource Guard"
            : vault.address() + " has multi-user authorization " + text;
    return failed(vault, declared, message);
  }

  private static Finding failed(
      ProtectedVault vault, Declared<ResourceGuard> place, String message) {
    String remedy =
        vault.vault().identity().isNative()
            ? "write multi-user-authorization: { resource-guard: ..., subscription: ... }"
            : "associate a Resource Guard: a resource of type"
                + " Microsoft.RecoveryServices/vaults/backupResourceGuardProxies";
    return Finding.failed(
            vault.address(),
            "multi-user-authorization",
            place,
            message + ": one administrator alone can disable its security")
        .fix(remedy);
  }
}
