package io.github.backupchecker.dialect.azure;

import io.github.backupchecker.source.Declared;

/** Whether the conditions of a resource let it be deployed. */
public enum Deployment {
  CERTAIN,
  /** Under a condition that only a deployment can tell. */
  UNCERTAIN,
  /** Under a condition that is false. */
  NONE,
  /** In a loop over a list that is empty. */
  NO_COPY;

  /** What becomes of a resource inside a deployment. */
  public Deployment within(Deployment outer) {
    return compareTo(outer) >= 0 ? this : outer;
  }

  public boolean mayHappen() {
    return this == CERTAIN || this == UNCERTAIN;
  }

  /** What a resource adds to another that may not be deployed is undetermined. */
  public <T> Declared<T> reliedOn(Declared<T> setting) {
    return this == UNCERTAIN && setting.isKnown()
        ? Declared.undetermined(setting.location())
        : setting;
  }
}
