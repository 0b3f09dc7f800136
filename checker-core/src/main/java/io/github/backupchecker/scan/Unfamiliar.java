package io.github.backupchecker.scan;

/** Something in a text that this project's own scanner leaves to the YAML library. */
public final class Unfamiliar extends Exception {
  private static final long serialVersionUID = 1L;

  Unfamiliar(int at) {
    super("at character " + at, null, false, false);
  }
}
