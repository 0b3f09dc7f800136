package io.github.backupchecker.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The bytes of a file of the file system.
 *
 * @param found how many there were when it was found; asked for where that is unknown
 */
record ContentOnDisk(Path file, long found) implements Content {
  static final long UNKNOWN = -1;

  @Override
  public InputStream open() throws IOException {
    return Files.newInputStream(file);
  }

  @Override
  public long size() throws IOException {
    return found == UNKNOWN ? Files.size(file) : found;
  }
}
