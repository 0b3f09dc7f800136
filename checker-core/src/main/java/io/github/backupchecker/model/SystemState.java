package io.github.backupchecker.model;

import io.github.backupchecker.source.Declared;

/**
 * Protection of a machine's system state.
 *
 * @param policy a policy of its own; absent where the agent's policy serves
 */
public record SystemState(boolean enabled, Declared<String> policy) {

  public SystemState withPolicy(Declared<String> other) {
    return new SystemState(enabled, other);
  }
}
