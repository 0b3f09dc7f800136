package io.github.backupchecker.revision;

import io.github.backupchecker.source.RecordedEntry;
import io.github.backupchecker.source.RecordedEntry.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** A folder as Git records it. */
final class TreeObject {
  private final byte[] bytes;
  private final int idLength;

  /**
   * @param idLength of the ids in it, in bytes
   */
  TreeObject(byte[] bytes, int idLength) {
    this.bytes = bytes.clone();
    this.idLength = idLength;
  }

  /** Everything in it. */
  List<RecordedEntry> entries() throws IOException {
    List<RecordedEntry> entries = new ArrayList<>();
    int at = 0;
    while (at < bytes.length) {
      int start = at;
      int space = next(' ', start);
      int end = next('\0', space + 1);
      int id = end + 1;
      at = id + idLength;
      if (at > bytes.length) {
        throw broken();
      }
      entries.add(
          new RecordedEntry(
              text(space + 1, end),
              kind(text(start, space)),
              HexFormat.of().formatHex(bytes, id, at)));
    }
    return entries;
  }

  private int next(char sought, int from) throws IOException {
    for (int at = from; at < bytes.length; at++) {
      if (bytes[at] == sought) {
        return at;
      }
    }
    throw broken();
  }

  private String text(int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.UTF_8);
  }

  private static Kind kind(String mode) {
    return switch (mode) {
      case "40000" -> Kind.FOLDER;
      case "120000" -> Kind.LINK;
      case "160000" -> Kind.SUBMODULE;
      default -> Kind.FILE;
    };
  }

  private static IOException broken() {
    return new IOException("Git has a broken record of it");
  }
}
