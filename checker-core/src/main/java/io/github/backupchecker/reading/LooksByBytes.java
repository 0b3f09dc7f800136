package io.github.backupchecker.reading;

import io.github.backupchecker.source.Content;
import io.github.backupchecker.source.FoundFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Remembers the looks at files that declare something, so that one whose bytes are the same in two
 * revisions is read once; what is passed over is as soon looked at again.
 */
public final class LooksByBytes {
  private final Map<Place, Seen> looks = new ConcurrentHashMap<>();

  /** Where a file stands, and what is expected of it. */
  private record Place(String path, boolean strict) {}

  /**
   * A look, and the bytes that it was at: they are compared themselves, since a digest of them
   * takes longer than reading them again.
   */
  private static final class Seen {
    private final byte[] bytes;
    private final Look look;

    Seen(byte[] bytes, Look look) {
      this.bytes = bytes;
      this.look = look;
    }
  }

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
    Place place = new Place(found.path(), strict);
    Seen known = looks.get(place);
    if (known != null && Arrays.equals(known.bytes, bytes)) {
      return known.look.at(found);
    }
    Look look = own.look(found.with(Content.inMemory(bytes)), strict).at(found);
    if (!(look instanceof ReadFile)) {
      looks.putIfAbsent(place, new Seen(bytes, look));
    }
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
}
