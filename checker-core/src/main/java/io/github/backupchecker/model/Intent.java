package io.github.backupchecker.model;

import java.util.Optional;

/**
 * What an operation does, and by which means.
 *
 * @param command the command line, where one was declared; otherwise the console is meant
 */
public record Intent(OperationKind kind, Optional<Command> command) {

  public static Intent console(OperationKind kind) {
    return new Intent(kind, Optional.empty());
  }
}
