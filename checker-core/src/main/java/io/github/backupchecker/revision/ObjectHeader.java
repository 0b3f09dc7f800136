package io.github.backupchecker.revision;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** What Git knows of an object without its content. */
record ObjectHeader(String id, String type, long size) {
  private static final int LONGEST = 1 << 10;
  private static final String MISSING =
      "this clone does not have it, because it is shallow or partial: clone with the whole history"
          + " (fetch-depth: 0, no filter), or name a folder with --base instead";

  /** Reads the line that answers a question for an object; nothing where it is missing. */
  static Optional<ObjectHeader> read(InputStream in) throws IOException {
    String line = line(in);
    String[] words = line.split(" ", -1);
    if (line.endsWith(" missing")) {
      return Optional.empty();
    } else if (words.length != 3 || !words[2].matches("\\d{1,18}")) {
      throw new IOException("Git answers '" + line + "'");
    }
    return Optional.of(new ObjectHeader(words[0], words[1], Long.parseLong(words[2])));
  }

  static IOException missing() {
    return new IOException(MISSING);
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0 || line.length() == LONGEST) {
        throw new EOFException();
      }
      line.append((char) next);
    }
    return line.toString();
  }
}
