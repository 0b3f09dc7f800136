package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.model.ImmutabilityState;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleGroup;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.subject.ProtectedVault;
import java.util.List;
import java.util.stream.Stream;

/** A vault whose immutability can be switched off. */
final class ImmutabilityNotLocked implements Rule<ProtectedVault> {

  @Override
  public RuleMetadata metadata() {
    return RuleMetadata.note(
            RuleGroup.IMMUTABILITY,
            "immutability-not-locked",
            "A vault's immutability is not locked, so that it can be switched off again.")
        .citing("immutable-states");
  }

  @Override
  public Stream<ProtectedVault> subjects(Subjects subjects) {
    return subjects.vaults().filter(ImmutabilityNotLocked::isTold);
  }

  @Override
  public List<Finding> check(ProtectedVault vault) {
    return Attribute.of(vault, "lock", "immutability", vault.security().immutability().state())
        .fails(
            ImmutabilityState.UNLOCKED::equals,
            state ->
                vault.address()
                    + " is immutable but unlocked: whoever may write the vault may switch it off",
            "write immutability: locked once retention is right: it cannot be undone");
  }

  private static boolean isTold(ProtectedVault vault) {
    Declared<ImmutabilityState> state = vault.security().immutability().state();
    return state.isAbsent() ? vault.hasHybridClients() : !state.is(ImmutabilityState.DISABLED);
  }
}
