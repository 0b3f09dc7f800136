package io.github.backupchecker.source;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** Bytes that need no file. */
final class ContentInMemory implements Content {
  private final byte[] bytes;

  ContentInMemory(byte[] bytes) {
    this.bytes = bytes.clone();
  }

  @Override
  public InputStream open() {
    return new ByteArrayInputStream(bytes);
  }

  @Override
  public long size() {
    return bytes.length;
  }
}
