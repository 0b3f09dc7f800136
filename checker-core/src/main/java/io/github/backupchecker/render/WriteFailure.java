package io.github.backupchecker.render;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Why a report could not be written. */
public record WriteFailure(IOException error) {

  /** The reason in words, without the report's path. */
  public String reason() {
    if (error instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (error instanceof FileAlreadyExistsException e) {
      return "'" + e.getFile() + "' is not a folder";
    }
    if (error instanceof NoSuchFileException e) {
      Path missing = Path.of(e.getFile());
      return UnfinishedName.isOne(missing)
          ? "no file can be made in '" + missing.getParent() + "'"
          : "there is no '" + missing + "'";
    }
    String reason = error instanceof FileSystemException e ? e.getReason() : error.getMessage();
    return reason == null ? error.getClass().getSimpleName() : reason;
  }
}
