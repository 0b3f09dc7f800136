package io.github.backupchecker.cli;

/** A command line that cannot be carried out as it was typed; the message says what to type. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}
