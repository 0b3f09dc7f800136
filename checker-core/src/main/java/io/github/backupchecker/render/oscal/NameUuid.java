package io.github.backupchecker.render.oscal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** UUIDs of version 5 (RFC 4122): the same name in the same space has the same. */
final class NameUuid {
  private static final int LENGTH = 16;
  private static final int VERSION_AT = 6;
  private static final int VARIANT_AT = 8;

  private NameUuid() {}

  static UUID of(UUID space, String name) {
    byte[] text = name.getBytes(StandardCharsets.UTF_8);
    ByteBuffer named = ByteBuffer.allocate(LENGTH + text.length);
    named
        .putLong(space.getMostSignificantBits())
        .putLong(space.getLeastSignificantBits())
        .put(text);
    ByteBuffer bits = ByteBuffer.wrap(sha1().digest(named.array()), 0, LENGTH);
    bits.put(VERSION_AT, (byte) ((bits.get(VERSION_AT) & 0x0f) | 0x50));
    bits.put(VARIANT_AT, (byte) ((bits.get(VARIANT_AT) & 0x3f) | 0x80));
    return new UUID(bits.getLong(), bits.getLong());
  }

  static MessageDigest sha1() {
    try {
      return MessageDigest.getInstance("SHA-1");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-1", e);
    }
  }
}
