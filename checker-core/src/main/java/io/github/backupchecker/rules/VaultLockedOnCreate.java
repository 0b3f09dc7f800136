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

/** A new vault that is to be created as locked. */
final class VaultLockedOnCreate implements Rule<ProtectedVault> {

  @Override
  public RuleMetadata metadata() {
    return RuleMetadata.error(
            RuleGroup.IMMUTABILITY,
            "vault-locked-on-create",
            "A change adds a vault that is declared locked, as which no vault is created.")
        .citing("immutable-creation", "immutable-states")
        .ofChanges();
  }

  @Override
  public Stream<ProtectedVault> subjects(Subjects subjects) {
    return subjects.newVaults();
  }

  @Override
  public List<Finding> check(ProtectedVault vault) {
    Attribute<ImmutabilityState> state =
        Attribute.of(vault, "creation", "immutability", vault.security().immutability().state());
    return state
        .failsIfDeclared(
            ImmutabilityState.LOCKED::equals,
            locked ->
                state
                    .failed(
                        vault.address()
                            + " is new and declared locked: a vault is created unlocked, and locked"
                            + " later")
                    .fix(
                        "write immutability: unlocked, and lock the vault by a change of its own; where"
                            + " it is there already and only its declaration is new, waive this"))
        .stream()
        .map(Finding::ofChange)
        .toList();
  }
}
