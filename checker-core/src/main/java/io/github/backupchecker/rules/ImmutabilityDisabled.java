package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.model.ImmutabilityState;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleGroup;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import io.github.backupchecker.subject.ProtectedVault;
import java.util.List;
import java.util.stream.Stream;

/** A vault without immutability. */
final class ImmutabilityDisabled implements Rule<ProtectedVault> {

  @Override
  public RuleMetadata metadata() {
    return RuleMetadata.warning(
            RuleGroup.IMMUTABILITY,
            "immutability-disabled",
            "A vault's immutability is disabled, so that recovery points can be deleted before they"
                + " expire.")
        .citing("immutable-blocks");
  }

  @Override
  public Stream<ProtectedVault> subjects(Subjects subjects) {
    return subjects
        .vaults()
        .filter(vault -> vault.isToldOf(vault.security().immutability().state()));
  }

  @Override
  public List<Finding> check(ProtectedVault vault) {
    return Attribute.of(
            vault, "immutability", "immutability", vault.security().immutability().state())
        .fails(
            ImmutabilityState.DISABLED::equals,
            state ->
                vault.address()
                    + " has immutability disabled: whoever may write the vault may delete its"
                    + " recovery points",
            "write immutability: unlocked, and lock it once it has proved itself");
  }
}
