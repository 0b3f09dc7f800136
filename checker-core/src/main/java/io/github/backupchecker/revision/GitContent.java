package io.github.backupchecker.revision;

import io.github.backupchecker.source.Content;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The bytes of a recorded file, asked for when they are read.
 *
 * @param most how many bytes may be in memory at once
 */
record GitContent(GitObjects objects, String id, long most) implements Content {
  @Override
  public InputStream open() throws IOException {
    return size() > most ? objects.stream(id) : new ByteArrayInputStream(objects.bytes(id));
  }

  @Override
  public long size() throws IOException {
    return objects.header(id).size();
  }
}
