package io.github.backupchecker.knowledge;

/** By which means an operation is done. */
public enum Manner {
  CONSOLE,
  COMMAND,
  /** A command that deletes the backup and prunes it by policy, which asks for a PIN. */
  DELETING_COMMAND
}
