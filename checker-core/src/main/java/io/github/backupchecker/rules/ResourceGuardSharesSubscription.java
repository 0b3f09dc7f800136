package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Consequence;
import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.finding.Severity;
import io.github.backupchecker.model.ResourceGuard;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.subject.ProtectedVault;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A Resource Guard in the reach of those whom it guards against. */
final class ResourceGuardSharesSubscription implements Rule<ProtectedVault> {
  private static final RuleMetadata METADATA =
      RuleMetadata.of(
          "resource-guard-shares-subscription",
          Severity.WARNING,
          "A Resource Guard lives in the subscription of the vault that it guards.",
          "guard-placement");

  @Override
  public RuleMetadata metadata() {
    return METADATA;
  }

  @Override
  public Stream<ProtectedVault> subjects(Subjects subjects) {
    return subjects
        .vaults()
        .filter(vault -> !vault.vault().placement().subscription().isAbsent())
        .filter(vault -> guard(vault).filter(g -> !g.subscription().isAbsent()).isPresent());
  }

  @Override
  public List<Finding> check(ProtectedVault vault) {
    Declared<String> guards = guard(vault).orElseThrow().subscription();
    Declared<String> vaults = vault.vault().placement().subscription();
    if (guards.known().isEmpty() || vaults.known().isEmpty()) {
      Declared<String> unknown = guards.known().isEmpty() ? guards : vaults;
      return List.of(Unknown.value(vault.address(), "guard-subscription", unknown, "subscription"));
    }
    return !guards.known().orElseThrow().equalsIgnoreCase(vaults.known().orElseThrow())
        ? List.of()
        : List.of(
            Finding.failed(
                    vault.address(),
                    "guard-subscription",
                    guards.location(),
                    "the Resource Guard of "
                        + vault.address()
                        + " lives in the vault's own subscription: its owner can lift the guard")
                .because(
                    new Consequence(
                        null,
                        null,
                        "move the guard to a subscription that vault administrators do not own"))
                .alsoAt(vaults.location(), "the subscription of the vault"));
  }

  private static Optional<ResourceGuard> guard(ProtectedVault vault) {
    return vault.security().multiUserAuthorization().known();
  }
}
