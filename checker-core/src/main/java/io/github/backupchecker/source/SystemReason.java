package io.github.backupchecker.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;

/** What the system says of something that it would not do, without the path. */
public record SystemReason(IOException error) {
  /** In words, as far as the system has any. */
  public String text() {
    if (error instanceof AccessDeniedException) {
      return "permission denied";
    }
    String reason = error instanceof FileSystemException e ? e.getReason() : error.getMessage();
    return reason == null ? error.getClass().getSimpleName() : reason;
  }
}
