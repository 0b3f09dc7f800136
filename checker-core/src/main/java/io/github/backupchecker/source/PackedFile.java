package io.github.backupchecker.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A file that is packed into the program, named as one of its classes sees it. */
public record PackedFile(Class<?> beside, String name) {

  public String text() {
    return new String(bytes(), StandardCharsets.UTF_8);
  }

  public byte[] bytes() {
    Optional<byte[]> found = find();
    if (found.isEmpty()) {
      throw new IllegalStateException("the file " + name + " is missing from the program");
    }
    return found.get();
  }

  /** The bytes of a file that only some ways of running the program have. */
  public Optional<byte[]> find() {
    try (InputStream in = beside.getResourceAsStream(name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
