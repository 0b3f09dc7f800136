package io.github.backupchecker.render;

import io.github.backupchecker.source.SystemReason;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Why a report could not be written. */
public record WriteFailure(IOException error) {

  /** The reason in words, without the report's path. */
  public String reason() {
    if (error instanceof FileAlreadyExistsException e) {
      return "'" + e.getFile() + "' is not a folder";
    }
    if (error instanceof NoSuchFileException e) {
      Path missing = Path.of(e.getFile());
      return UnfinishedName.isOne(missing)
          ? "no file can be made in '" + missing.getParent() + "'"
          : "there is no '" + missing + "'";
    }
    return new SystemReason(error).text();
  }
}
