package io.github.backupchecker.oracle;

/** By which means an operation is done. */
public enum Means {
  CONSOLE,
  COMMAND,
  /** A command that deletes the backup and prunes it by policy, which asks for a PIN. */
  DELETING_COMMAND
}
