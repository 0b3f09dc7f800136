package io.github.backupchecker.oracle;

import io.github.backupchecker.model.ImmutabilityState;
import io.github.backupchecker.model.SecurityState;
import io.github.backupchecker.model.Vault;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What of a vault decides its security level; each is empty where it is not known.
 *
 * @param guarded whether it has multi-user authorization
 */
record LevelInputs(
    Optional<ImmutabilityState> immutability,
    Optional<SecurityState> softDelete,
    Optional<Boolean> guarded) {

  static LevelInputs of(Vault vault) {
    return new LevelInputs(
        vault.security().immutability().state().known(),
        vault.security().softDelete().state().known(),
        vault.isGuarded());
  }

  LevelInputs withImmutability(ImmutabilityState state) {
    return new LevelInputs(Optional.of(state), softDelete, guarded);
  }

  LevelInputs withSoftDelete(SecurityState state) {
    return new LevelInputs(immutability, Optional.of(state), guarded);
  }

  LevelInputs withGuard(boolean isGuarded) {
    return new LevelInputs(immutability, softDelete, Optional.of(isGuarded));
  }

  /** The one level to which all that is not known may lead. */
  SecurityLevel level() {
    Set<SecurityLevel> possible = possible();
    return possible.size() == 1 ? possible.iterator().next() : SecurityLevel.UNDETERMINED;
  }

  /** Every level that it may have, the best first. */
  Set<SecurityLevel> possible() {
    Set<SecurityLevel> levels = EnumSet.noneOf(SecurityLevel.class);
    for (ImmutabilityState lock : candidates(immutability, ImmutabilityState.values())) {
      for (SecurityState state : candidates(softDelete, SecurityState.values())) {
        for (boolean guard : candidates(guarded, new Boolean[] {true, false})) {
          levels.add(SecurityLevel.of(lock, state, guard));
        }
      }
    }
    return levels;
  }

  private static <E> List<E> candidates(Optional<E> state, E[] values) {
    return state.isPresent() ? List.of(state.orElseThrow()) : List.of(values);
  }

  /** What is not known and would tell more of the level, by the names of its keys. */
  List<String> deciding() {
    List<String> names = new ArrayList<>();
    if (immutability.isEmpty() && tells(ImmutabilityState.values(), this::withImmutability)) {
      names.add("immutability");
    }
    if (softDelete.isEmpty() && tells(SecurityState.values(), this::withSoftDelete)) {
      names.add("soft-delete");
    }
    if (guarded.isEmpty() && tells(new Boolean[] {true, false}, this::withGuard)) {
      names.add("multi-user-authorization");
    }
    return names;
  }

  private <E> boolean tells(E[] values, Function<E, LevelInputs> known) {
    Stream<LevelInputs> each = Arrays.stream(values).map(known);
    return each.anyMatch(one -> !one.possible().equals(possible()));
  }
}
