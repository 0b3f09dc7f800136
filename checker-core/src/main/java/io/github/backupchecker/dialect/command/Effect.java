package io.github.backupchecker.dialect.command;

import io.github.backupchecker.model.OperationKind;
import java.util.Optional;

/**
 * What a command does to protection.
 *
 * @param kind empty where the command alone does not tell, or where it does nothing critical
 * @param harmless whether it certainly does nothing critical
 */
record Effect(Optional<OperationKind> kind, boolean harmless) {
  /** It changes a policy, and only the policy in force tells whether that weakens it. */
  static final Effect UNKNOWN = new Effect(Optional.empty(), false);

  static final Effect HARMLESS = new Effect(Optional.empty(), true);

  static Effect of(OperationKind kind) {
    return new Effect(Optional.of(kind), false);
  }
}
