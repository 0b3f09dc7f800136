package io.github.backupchecker.tree;

import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.source.FoundFile;
import io.github.backupchecker.source.Location;
import io.github.backupchecker.source.ReadFailure;
import io.github.backupchecker.source.SourceFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads a file into trees: JSON by its extension, everything else as YAML. */
public final class TreeReader {
  private static final int PORTION = 1 << 21;
  private static final int OVERLAP = 1 << 16;

  /** The most bytes that an array holds. */
  private static final int LARGEST = Integer.MAX_VALUE - 16;

  private final Limits limits;
  private final Optional<String> revision;

  public TreeReader(Limits limits) {
    this(limits, Optional.empty());
  }

  /**
   * A reader of a revision.
   *
   * @param revision what people call it; empty for what is checked itself
   */
  public TreeReader(Limits limits, Optional<String> revision) {
    this.limits = limits;
    this.revision = revision;
  }

  /** Reads a file; whatever is wrong with it becomes a problem of the result. */
  public ReadResult read(FoundFile found) {
    return readUnless(found, text -> false).orElseThrow();
  }

  /**
   * Reads a file unless its text shows that it need not be.
   *
   * @param isNeedless asked of what is text, before it is read as YAML or JSON
   */
  public Optional<ReadResult> readUnless(FoundFile found, Predicate<String> isNeedless) {
    try {
      SourceFile file = Decoder.decode(unread(found.path()), bytes(found));
      return isNeedless.test(file.text()) ? Optional.empty() : Optional.of(read(file));
    } catch (UnreadableInput e) {
      Location place = e.problem().location();
      SourceFile file = place == null ? unread(found.path()) : place.file();
      return Optional.of(ReadResult.unreadable(file, e.problem()));
    }
  }

  /** Reads text that is in memory already. */
  public ReadResult read(SourceFile file) {
    try {
      return isJson(file.path())
          ? new JsonReader(limits).read(file)
          : new YamlReader(limits).read(file);
    } catch (UnreadableInput e) {
      return ReadResult.unreadable(file, e.problem());
    }
  }

  /** Whether a file is JSON by its name. */
  public static boolean isJson(String path) {
    String name = path.toLowerCase(Locale.ROOT);
    return name.endsWith(".json") || name.endsWith(".jsonc");
  }

  /**
   * The text of a file as far as it can be made out, whatever its encoding, for a search of words
   * in it; empty where the file cannot be read, or is too large.
   */
  public Optional<String> looseText(FoundFile found) {
    try {
      return Optional.of(loose(bytes(found)));
    } catch (UnreadableInput e) {
      return Optional.empty();
    }
  }

  /**
   * Whether a file says something in any of its portions, whatever its encoding and its size; empty
   * where it cannot be read.
   *
   * @param said asked of portions that overlap, so that no word is torn
   */
  public Optional<Boolean> says(FoundFile found, Predicate<String> said) {
    try (InputStream in = found.content().open()) {
      byte[] portion = in.readNBytes(PORTION);
      boolean more = portion.length == PORTION;
      while (!said.test(loose(portion))) {
        if (!more) {
          return Optional.of(false);
        }
        byte[] next = in.readNBytes(PORTION - OVERLAP);
        more = next.length == PORTION - OVERLAP;
        byte[] both =
            Arrays.copyOfRange(portion, portion.length - OVERLAP, portion.length + next.length);
        System.arraycopy(next, 0, both, OVERLAP, next.length);
        portion = both;
      }
      return Optional.of(true);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static String loose(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1)
        .replace("\0", "")
        .replaceFirst("^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)", "");
  }

  private byte[] bytes(FoundFile found) {
    try (InputStream in = found.content().open()) {
      long size = found.content().size();
      if (size > limits.bytes()) {
        throw tooLarge(found, size);
      }
      byte[] told = new byte[(int) Math.min(size, LARGEST)];
      int read = in.readNBytes(told, 0, told.length);
      int next = in.read();
      if (next >= 0) {
        return more(found, told, next, in);
      }
      return read == told.length ? told : Arrays.copyOf(told, read);
    } catch (IOException e) {
      throw unreadable(
          ProblemKind.UNREADABLE_FILE,
          found,
          "'" + found.path() + "' cannot be read: " + new ReadFailure(e).reason());
    }
  }

  /** All of a file that has more bytes than it said. */
  private byte[] more(FoundFile found, byte[] told, int next, InputStream in) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.write(told);
    all.write(next);
    all.write(in.readNBytes((int) Math.max(0, Math.min(limits.bytes(), LARGEST) - all.size())));
    if (all.size() > limits.bytes() || in.read() >= 0) {
      throw tooLarge(found, Math.max(limits.bytes() + 1, found.content().size()));
    }
    return all.toByteArray();
  }

  private UnreadableInput tooLarge(FoundFile found, long size) {
    String message =
        String.format(
            Locale.ROOT,
            "'%s' has %,d bytes and was not read: files are read up to %,d bytes (%d MB). Leave it"
                + " out, split it, or allow more with --max-file-size %d (Maven:"
                + " checker.maxFileSize)",
            found.path(),
            size,
            limits.bytes(),
            Limits.megabytes(limits.bytes()),
            Limits.megabytes(size));
    return unreadable(ProblemKind.LIMIT_EXCEEDED, found, message);
  }

  /** A file that has no readable text, so that a problem can still name it. */
  public SourceFile unread(String path) {
    return new SourceFile(path, "", revision);
  }

  private UnreadableInput unreadable(ProblemKind kind, FoundFile found, String message) {
    Location place = Location.startOf(unread(found.path()));
    return new UnreadableInput(Problem.at(kind, place, message));
  }
}
