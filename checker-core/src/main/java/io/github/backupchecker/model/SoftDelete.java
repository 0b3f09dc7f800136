package io.github.backupchecker.model;

import io.github.backupchecker.source.Declared;

/** A vault's soft delete: its state and how long deleted data stays recoverable. */
public record SoftDelete(Declared<SecurityState> state, Declared<Period> retention) {

  SoftDelete withState(Declared<SecurityState> other) {
    return new SoftDelete(other, retention);
  }
}
