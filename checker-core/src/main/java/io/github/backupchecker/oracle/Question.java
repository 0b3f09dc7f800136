package io.github.backupchecker.oracle;

import io.github.backupchecker.knowledge.Installation;
import io.github.backupchecker.model.OperationKind;

/**
 * An operation on one stack of one vault.
 *
 * @param online false for a protection group that is kept on disk only
 */
public record Question(
    OperationKind kind,
    Means means,
    Installation installation,
    VaultState vault,
    boolean online,
    RetentionCut cut) {

  /** The plain question: by the console, on something that is kept online. */
  public static Question of(OperationKind kind, Installation installation, VaultState vault) {
    return new Question(kind, Means.CONSOLE, installation, vault, true, RetentionCut.NOT_STATED);
  }

  Question with(VaultState other) {
    return new Question(kind, means, installation, other, online, cut);
  }
}
