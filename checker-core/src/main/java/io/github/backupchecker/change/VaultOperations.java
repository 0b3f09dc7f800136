package io.github.backupchecker.change;

import io.github.backupchecker.change.DerivedOperation.Subject;
import io.github.backupchecker.model.ImmutabilityState;
import io.github.backupchecker.model.OperationKind;
import io.github.backupchecker.model.ResourceGuard;
import io.github.backupchecker.model.SecurityState;
import io.github.backupchecker.model.Vault;
import io.github.backupchecker.model.VaultSecurity;
import io.github.backupchecker.source.Declared;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the changes of a vault that is on both sides come to. */
record VaultOperations(Vault base, Vault head) {

  Stream<DerivedOperation> all() {
    VaultSecurity before = base.security();
    VaultSecurity after = head.security();
    return Stream.of(
            disabled(
                OperationKind.DISABLE_HYBRID_SECURITY,
                VaultTraits.HYBRID_SECURITY,
                State.of(before.hybridSecurity(), after.hybridSecurity()),
                SecurityState::isOn,
                SecurityState::word),
            disabled(
                OperationKind.DISABLE_SOFT_DELETE,
                VaultTraits.SOFT_DELETE,
                State.of(before.softDelete().state(), after.softDelete().state()),
                SecurityState::isOn,
                SecurityState::word),
            disabled(
                OperationKind.DISABLE_IMMUTABILITY,
                VaultTraits.IMMUTABILITY,
                State.of(before.immutability().state(), after.immutability().state()),
                ImmutabilityState::isImmutable,
                ImmutabilityState::word),
            unguarded(before.multiUserAuthorization(), after.multiUserAuthorization()))
        .flatMap(Optional::stream);
  }

  /** A state before and now. */
  private record State<T>(Declared<T> before, Declared<T> after) {
    static <T> State<T> of(Declared<T> before, Declared<T> after) {
      return new State<>(before, after);
    }
  }

  private <T> Optional<DerivedOperation> disabled(
      OperationKind kind,
      String property,
      State<T> state,
      Predicate<T> isOn,
      Function<T, String> word) {
    boolean was = state.before().known().filter(isOn).isPresent();
    boolean isOff = state.after().known().filter(isOn.negate()).isPresent();
    return was && isOff
        ? Optional.of(
            derived(
                kind,
                property,
                ChangedValue.of(state.before(), word),
                ChangedValue.of(state.after(), word)))
        : Optional.empty();
  }

  private Optional<DerivedOperation> unguarded(
      Declared<ResourceGuard> before, Declared<ResourceGuard> after) {
    Optional<Declared<String>> guard =
        before.known().map(ResourceGuard::guard).filter(Declared::isKnown);
    boolean isTold = base.identity().isReadLike(head.identity());
    boolean isGone =
        after.isAbsent()
            ? isTold
            : after.known().map(ResourceGuard::guard).filter(Declared::isAbsent).isPresent();
    return guard
        .filter(any -> isGone)
        .map(
            name ->
                derived(
                    OperationKind.REMOVE_MULTI_USER_AUTHORIZATION,
                    VaultTraits.GUARD,
                    ChangedValue.of(name, text -> text),
                    ChangedValue.of(after, any -> ChangedValue.NOTHING)));
  }

  private DerivedOperation derived(
      OperationKind kind, String property, ChangedValue before, ChangedValue after) {
    return DerivedOperation.of(
        kind,
        Subject.of(base.identity(), head.identity()),
        property,
        property + " goes from " + before.text() + " to " + after.text(),
        before,
        after);
  }
}
