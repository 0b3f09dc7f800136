package io.github.backupchecker.model;

import io.github.backupchecker.source.Declared;

/** A vault's immutability: its state and what decides the duration. */
public record Immutability(
    Declared<ImmutabilityState> state, Declared<ImmutabilityType> type, Declared<Period> duration) {

  Immutability withState(Declared<ImmutabilityState> other) {
    return new Immutability(other, type, duration);
  }
}
