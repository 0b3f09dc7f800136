package io.github.backupchecker.source;

import java.io.IOException;
import java.nio.file.NoSuchFileException;

/** Why something could not be looked at or read. */
public record ReadFailure(IOException error) {

  static final String BELOW_FILE = "a part of its path is a file";

  /** The reason in words, without the path. */
  public String reason() {
    if (error instanceof NoSuchFileException) {
      return "there is no such file or folder";
    }
    String reason = new SystemReason(error).text();
    if (reason.contains("symbolic links")) {
      return "its links lead in a circle";
    }
    return reason.startsWith("Not a directory") ? BELOW_FILE : reason;
  }
}
