package io.github.backupchecker.render;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Paths as relative references of URIs. */
public final class ArtifactUri {
  private static final String KEPT = "-._~/";
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private ArtifactUri() {}

  /** Everything but letters and digits of ASCII, {@code -._~} and {@code /} is percent-encoded. */
  public static String of(String path) {
    StringBuilder out = new StringBuilder(path.length());
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      if (isKept((char) (b & 0xff))) {
        out.append((char) b);
      } else {
        out.append('%').append(HEX.toHexDigits(b));
      }
    }
    return out.toString();
  }

  private static boolean isKept(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || KEPT.indexOf(c) >= 0;
  }
}
