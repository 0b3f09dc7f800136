package io.github.backupchecker.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** The bytes of a file, wherever they are. */
public interface Content {
  InputStream open() throws IOException;

  /** How many bytes there are; of a file that is written to meanwhile, how many there were. */
  long size() throws IOException;

  static Content onDisk(Path file) {
    return new ContentOnDisk(file, ContentOnDisk.UNKNOWN);
  }

  /** Bytes that are in memory already; in the encodings that files may have. */
  static Content inMemory(byte[] bytes) {
    return new ContentInMemory(bytes);
  }
}
