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
                Change.of(before.hybridSecurity(), after.hybridSecurity()),
                SecurityState::isOn,
                SecurityState::word),
            disabled(
                OperationKind.DISABLE_SOFT_DELETE,
                VaultTraits.SOFT_DELETE,
                Change.of(before.softDelete().state(), after.softDelete().state()),
                SecurityState::isOn,
                SecurityState::word),
            disabled(
                OperationKind.DISABLE_IMMUTABILITY,
                VaultTraits.IMMUTABILITY,
                Change.of(before.immutability().state(), after.immutability().state()),
                ImmutabilityState::isImmutable,
                ImmutabilityState::word),
            unguarded(before.multiUserAuthorization(), after.multiUserAuthorization()))
        .flatMap(Optional::stream);
  }

  /** A state before and now. */
  private record Change<T>(Declared<T> before, Declared<T> after) {
    static <T> Change<T> of(Declared<T> before, Declared<T> after) {
      return new Change<>(before, after);
    }
  }

  private <T> Optional<DerivedOperation> disabled(
      OperationKind kind,
      String property,
      Change<T> change,
      Predicate<T> isOn,
      Function<T, String> word) {
    boolean was = change.before().known().filter(isOn).isPresent();
    boolean isOff = change.after().known().filter(isOn.negate()).isPresent();
    return was && isOff
        ? Optional.of(
            derived(
                kind,
                property,
                ChangedValue.of(change.before(), word),
                ChangedValue.of(change.after(), word)))
        : Optional.empty();
  }

  private Optional<DerivedOperation> unguarded(
      Declared<ResourceGuard> before, Declared<ResourceGuard> after) {
    Optional<Declared<String>> guard =
        before.known().map(ResourceGuard::guard).filter(Declared::isKnown);
    boolean isTold = base.identity().origin() == head.identity().origin();
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
