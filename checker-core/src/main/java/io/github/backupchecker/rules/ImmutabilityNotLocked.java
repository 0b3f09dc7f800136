package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Consequence;
import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.finding.Severity;
import io.github.backupchecker.model.ImmutabilityState;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.subject.ProtectedVault;
import java.util.List;
import java.util.stream.Stream;

/** A vault whose immutability can be switched off. */
final class ImmutabilityNotLocked implements Rule<ProtectedVault> {
  private static final RuleMetadata METADATA =
      RuleMetadata.of(
          "immutability-not-locked",
          Severity.NOTE,
          "A vault's immutability is not locked, so that it can be switched off again.",
          "immutable-states");

  @Override
  public RuleMetadata metadata() {
    return METADATA;
  }

  @Override
  public Stream<ProtectedVault> subjects(Subjects subjects) {
    return subjects.vaults().filter(ImmutabilityNotLocked::isTold);
  }

  @Override
  public List<Finding> check(ProtectedVault vault) {
    Declared<ImmutabilityState> state = vault.security().immutability().state();
    if (state.known().isEmpty()) {
      return List.of(Unknown.value(vault.address(), "lock", state, "immutability"));
    }
    return !state.is(ImmutabilityState.UNLOCKED)
        ? List.of()
        : List.of(
            Finding.failed(
                    vault.address(),
                    "lock",
                    state.location(),
                    vault.address()
                        + " is immutable but unlocked: whoever may write the vault may switch it off")
                .because(
                    new Consequence(
                        null,
                        null,
                        "write immutability: locked once retention is right: it cannot be undone"))
                .alsoAt(state.use(), "used here"));
  }

  private static boolean isTold(ProtectedVault vault) {
    Declared<ImmutabilityState> state = vault.security().immutability().state();
    return state.isAbsent() ? vault.hasHybridClients() : !state.is(ImmutabilityState.DISABLED);
  }
}
