package io.github.backupchecker.model;

import io.github.backupchecker.source.Declared;
import java.util.List;

/** What an agent protects on its machine. */
public record Protects(
    Declared<List<Declared<String>>> volumes,
    Declared<List<Declared<String>>> exclude,
    Declared<SystemState> systemState) {

  /** What is protected; where that is not known, no part of it is. */
  public static Protects of(Declared<Protects> whole) {
    return whole
        .known()
        .orElseGet(
            () -> new Protects(whole.withoutValue(), whole.withoutValue(), whole.withoutValue()));
  }

  public Protects withSystemState(Declared<SystemState> other) {
    return new Protects(volumes, exclude, other);
  }
}
