package io.github.backupchecker.model;

import io.github.backupchecker.source.Declared;
import java.util.List;

/** What an agent protects on its machine. */
public record Protects(
    Declared<List<Declared<String>>> volumes,
    Declared<List<Declared<String>>> exclude,
    Declared<SystemState> systemState) {

  public Protects withSystemState(Declared<SystemState> other) {
    return new Protects(volumes, exclude, other);
  }
}
