package io.github.backupchecker.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The bytes of a file of a recorded tree, unless they only point to where they are kept. */
record RecordedText(Content content) implements Content {
  private static final byte[] POINTER =
      "version https://git-lfs.github.com/spec/v1".getBytes(StandardCharsets.US_ASCII);

  /** Pointers are smaller by their specification. */
  private static final int LARGEST_POINTER = 1 << 10;

  @Override
  public InputStream open() throws IOException {
    if (size() > LARGEST_POINTER) {
      return content.open();
    }
    try (InputStream in = content.open()) {
      byte[] bytes = in.readAllBytes();
      if (Arrays.mismatch(bytes, POINTER) >= POINTER.length || Arrays.equals(bytes, POINTER)) {
        throw new IOException(
            "its text is kept in Git LFS and is not part of the revision: exclude it, or name a"
                + " base folder with --base");
      }
      return new ByteArrayInputStream(bytes);
    }
  }

  @Override
  public long size() throws IOException {
    return content.size();
  }
}
