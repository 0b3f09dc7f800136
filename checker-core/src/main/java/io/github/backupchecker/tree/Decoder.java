package io.github.backupchecker.tree;

import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.source.Location;
import io.github.backupchecker.source.SourceFile;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Turns the bytes of a file into text: UTF-8, or UTF-16 with a byte order mark or without. */
final class Decoder {
  /** Stands for bytes that are no text, and may stand in a text itself. */
  private static final char REPLACED = '\ufffd';

  private Decoder() {}

  /**
   * The text without its byte order mark; malformed bytes are the one reason to fail.
   *
   * @param unread the file, without its text
   */
  static SourceFile decode(SourceFile unread, byte[] bytes) {
    if (startsWith(bytes, 0xFF, 0xFE, 0, 0) || startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
      throw malformed(unread, 0, "it is encoded in UTF-32; save it as UTF-8");
    }
    int mark = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : hasMark16(bytes) ? 2 : 0;
    Charset charset = charset(bytes);
    String text = new String(bytes, mark, bytes.length - mark, charset);
    return text.indexOf(REPLACED) < 0
        ? unread.withText(text)
        : decode(unread, ByteBuffer.wrap(bytes, mark, bytes.length - mark), charset);
  }

  private static SourceFile decode(SourceFile unread, ByteBuffer bytes, Charset charset) {
    CharBuffer chars = CharBuffer.allocate(bytes.remaining() + 1);
    var decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CoderResult result = decoder.decode(bytes, chars, true);
    SourceFile file = unread.withText(chars.flip().toString());
    if (result.isError()) {
      throw malformed(file, file.length(), "bytes that are not " + charset.name() + " follow here");
    }
    return file;
  }

  private static UnreadableInput malformed(SourceFile file, int offset, String reason) {
    return new UnreadableInput(
        Problem.at(
            ProblemKind.MALFORMED_FILE,
            new Location(file, offset, offset),
            "this file is not text: " + reason));
  }

  private static Charset charset(byte[] bytes) {
    if (startsWith(bytes, 0xFE, 0xFF) || hasZeroAt(bytes, 0)) {
      return StandardCharsets.UTF_16BE;
    }
    return startsWith(bytes, 0xFF, 0xFE) || hasZeroAt(bytes, 1)
        ? StandardCharsets.UTF_16LE
        : StandardCharsets.UTF_8;
  }

  private static boolean hasMark16(byte[] bytes) {
    return startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE);
  }

  /** Declarations begin with ASCII, of which UTF-16 makes every other byte zero. */
  private static boolean hasZeroAt(byte[] bytes, int index) {
    return bytes.length >= 4
        && bytes[index] == 0
        && bytes[index + 2] == 0
        && bytes[1 - index] != 0
        && bytes[3 - index] != 0;
  }

  private static boolean startsWith(byte[] bytes, int... prefix) {
    if (bytes.length < prefix.length) {
      return false;
    }
    for (int i = 0; i < prefix.length; i++) {
      if ((bytes[i] & 0xFF) != prefix[i]) {
        return false;
      }
    }
    return true;
  }
}
