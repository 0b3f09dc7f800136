package io.github.backupchecker.knowledge;

import io.github.backupchecker.model.OperationKind;

/**
 * An operation on one stack of one vault.
 *
 * @param online false for a protection group that is kept on disk only
 */
public record Question(
    OperationKind kind,
    Manner manner,
    Stack stack,
    VaultState vault,
    boolean online,
    RetentionCut cut) {

  /** The plain question: by the console, on something that is kept online. */
  public static Question of(OperationKind kind, Stack stack, VaultState vault) {
    return new Question(kind, Manner.CONSOLE, stack, vault, true, RetentionCut.NOT_STATED);
  }

  Question with(VaultState other) {
    return new Question(kind, manner, stack, other, online, cut);
  }
}
