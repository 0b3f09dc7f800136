package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.finding.Severity;
import io.github.backupchecker.model.ResourceGuard;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import io.github.backupchecker.subject.ProtectedVault;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A Resource Guard in the reach of those whom it guards against. */
final class ResourceGuardSharesSubscription implements Rule<ProtectedVault> {

  @Override
  public RuleMetadata metadata() {
    return RuleMetadata.of(
        "resource-guard-shares-subscription",
        Severity.WARNING,
        "A Resource Guard lives in the subscription of the vault that it guards.",
        "guard-placement");
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
    Attribute<String> guards =
        Attribute.of(
            vault, "guard-subscription", "subscription", guard(vault).orElseThrow().subscription());
    Attribute<String> vaults =
        Attribute.of(
            vault, "guard-subscription", "subscription", vault.vault().placement().subscription());
    return guards.declared().isKnown()
        ? vaults.judge(
            own ->
                guards
                    .declared()
                    .known()
                    .filter(own::equalsIgnoreCase)
                    .map(same -> failed(vault, guards, vaults)))
        : List.of(guards.unknown());
  }

  private static Finding failed(
      ProtectedVault vault, Attribute<String> guards, Attribute<String> vaults) {
    return guards
        .failed(
            "the Resource Guard of "
                + vault.address()
                + " lives in the vault's own subscription: its owner can lift the guard")
        .fix("move the guard to a subscription that vault administrators do not own")
        .alsoAt(vaults.declared(), "the subscription of the vault");
  }

  private static Optional<ResourceGuard> guard(ProtectedVault vault) {
    return vault.security().multiUserAuthorization().known();
  }
}
