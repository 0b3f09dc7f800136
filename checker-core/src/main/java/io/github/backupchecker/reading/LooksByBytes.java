package io.github.backupchecker.reading;

import io.github.backupchecker.source.Content;
import io.github.backupchecker.source.FoundFile;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers every look, so that a file whose bytes are the same in two revisions is read once. */
public final class LooksByBytes {
  private final Map<Seen, Look> looks = new ConcurrentHashMap<>();

  /** What decides what a look comes to. */
  private record Seen(String path, boolean strict, String digest) {}

  /**
   * Looks for one revision, over those of the revisions before it.
   *
   * @param most how many bytes a file has at most that is read at all
   */
  Looks over(Looks own, long most) {
    return (found, strict) ->
        bytes(found, most)
            .map(bytes -> look(own, bytes, found, strict))
            .orElseGet(() -> own.look(found, strict));
  }

  private Look look(Looks own, byte[] bytes, FoundFile found, boolean strict) {
    Seen seen = new Seen(found.path(), strict, digest(bytes));
    Look known = looks.get(seen);
    if (known != null) {
      return known.at(found);
    }
    Look look = own.look(found.with(Content.inMemory(bytes)), strict).at(found);
    looks.put(seen, look);
    return look;
  }

  /** Empty for a file that cannot be read, or is too large, which its own look says. */
  private static Optional<byte[]> bytes(FoundFile found, long most) {
    try (InputStream in = found.content().open()) {
      byte[] bytes = in.readNBytes((int) Math.min(most + 1, Integer.MAX_VALUE - 16));
      return bytes.length > most ? Optional.empty() : Optional.of(bytes);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
