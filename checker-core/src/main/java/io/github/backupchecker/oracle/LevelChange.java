package io.github.backupchecker.oracle;

import io.github.backupchecker.model.ImmutabilityState;
import io.github.backupchecker.model.SecurityState;
import java.util.Optional;

/** One change of a vault's settings that may lift its security level. */
enum LevelChange {
  ENABLE_SOFT_DELETE("enable soft delete") {
    @Override
    Optional<LevelInputs> in(LevelInputs inputs) {
      return inputs.softDelete().isEmpty() || inputs.softDelete().orElseThrow().isOn()
          ? Optional.empty()
          : Optional.of(inputs.withSoftDelete(SecurityState.ENABLED));
    }
  },
  GUARD("set up multi-user authorization") {
    @Override
    Optional<LevelInputs> in(LevelInputs inputs) {
      return inputs.guarded().equals(Optional.of(true))
          ? Optional.empty()
          : Optional.of(inputs.withGuard(true));
    }
  },
  LOCK_IMMUTABILITY("lock immutability (which cannot be undone)") {
    @Override
    Optional<LevelInputs> in(LevelInputs inputs) {
      return inputs.immutability().equals(Optional.of(ImmutabilityState.LOCKED))
          ? Optional.empty()
          : Optional.of(inputs.withImmutability(ImmutabilityState.LOCKED));
    }
  },
  KEEP_SOFT_DELETE_ON("make soft delete always-on (which cannot be undone)") {
    @Override
    Optional<LevelInputs> in(LevelInputs inputs) {
      return inputs.softDelete().equals(Optional.of(SecurityState.ALWAYS_ON))
          ? Optional.empty()
          : Optional.of(inputs.withSoftDelete(SecurityState.ALWAYS_ON));
    }
  };

  private final String text;

  LevelChange(String text) {
    this.text = text;
  }

  /**
   * The vault after it; empty where it changes nothing.
   *
   * <p>What is not known may be there already, and then the change is idle: soft delete alone may
   * be more than what it would be after.
   */
  abstract Optional<LevelInputs> in(LevelInputs inputs);

  /** What to do, in words. */
  String text() {
    return text;
  }
}
