package io.github.backupchecker.source;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text file as it was read, addressed by code point offsets from 0.
 *
 * <p>Lines end at {@code \n}, {@code \r\n} or a lone {@code \r}, as editors count them.
 */
public final class SourceFile implements Comparable<SourceFile> {
  private final String path;
  private final String text;
  private final Optional<String> revision;
  private final int[] pairs;
  private volatile int @Nullable [] lineStarts;

  /**
   * A file with its decoded content.
   *
   * @param path relative to the directory that was asked for, with {@code /}
   * @param text the decoded content without a byte order mark
   */
  public SourceFile(String path, String text) {
    this(path, text, Optional.empty());
  }

  /**
   * A file as it was in an earlier revision.
   *
   * @param revision what people call that revision; empty for what is checked itself
   */
  public SourceFile(String path, String text, Optional<String> revision) {
    this.path = path;
    this.text = text;
    this.revision = revision;
    this.pairs = surrogatePairs(text);
  }

  /** A file that has no readable text, so that a problem can still name it. */
  public static SourceFile unread(String path) {
    return new SourceFile(path, "");
  }

  public String path() {
    return path;
  }

  public String text() {
    return text;
  }

  /** The revision with which it is compared and that it is of; empty for what is checked itself. */
  public Optional<String> revision() {
    return revision;
  }

  /** The same file with another text. */
  public SourceFile withText(String other) {
    return new SourceFile(path, other, revision);
  }

  /** The place of a code point offset; offsets past the end are the end of the file. */
  public Position position(int offset) {
    int bounded = Math.max(0, Math.min(offset, length()));
    int[] starts = lineStarts();
    int found = Arrays.binarySearch(starts, bounded);
    int line = found >= 0 ? found : -found - 2;
    return new Position(line + 1, bounded - starts[line] + 1);
  }

  /** The length in code points. */
  public int length() {
    return text.length() - pairs.length;
  }

  public int lineCount() {
    return lineStarts().length;
  }

  /** Found when somebody asks for a line, which of most files nobody does. */
  private int[] lineStarts() {
    int[] starts = lineStarts;
    if (starts == null) {
      starts = lineStarts(text, pairs);
      lineStarts = starts;
    }
    return starts;
  }

  /** The text of a line, counted from 1, without its line break. */
  public String line(int number) {
    int[] starts = lineStarts();
    int from = starts[number - 1];
    int to = number < starts.length ? starts[number] : length();
    String line = text(from, to);
    int end = line.length();
    while (end > 0 && (line.charAt(end - 1) == '\n' || line.charAt(end - 1) == '\r')) {
      end--;
    }
    return line.substring(0, end);
  }

  /** The text between two code point offsets, the end exclusive. */
  public String text(int start, int end) {
    return text.substring(charOffset(start), charOffset(end));
  }

  /** The code point offset of a UTF-16 offset, as JSON libraries count. */
  public int codePointOffset(int charOffset) {
    if (pairs.length == 0) {
      return charOffset;
    }
    int found = Arrays.binarySearch(pairs, charOffset);
    return charOffset - (found >= 0 ? found : -found - 1);
  }

  /** The UTF-16 offset of a code point offset. */
  public int charOffset(int codePoint) {
    if (pairs.length == 0) {
      return codePoint;
    }
    int low = 0;
    int high = pairs.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pairs[middle] - middle < codePoint) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return codePoint + low;
  }

  private static int[] surrogatePairs(String text) {
    int[] found = new int[0];
    // Java itself knows at once of most texts that they have none.
    if (text.codePointCount(0, text.length()) == text.length()) {
      return found;
    }
    int count = 0;
    for (int i = 0; i + 1 < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
        found = count == found.length ? Arrays.copyOf(found, count * 2 + 16) : found;
        found[count++] = i;
      }
    }
    return Arrays.copyOf(found, count);
  }

  private static int[] lineStarts(String text, int[] pairs) {
    int[] starts = new int[16];
    int lines = 1;
    int pair = 0;
    int feed = next('\n', text, 0);
    int carriage = next('\r', text, 0);
    while (Math.min(feed, carriage) < text.length()) {
      int end = carriage + 1 == feed ? feed : Math.min(feed, carriage);
      feed = feed > end ? feed : next('\n', text, end + 1);
      carriage = carriage > end ? carriage : next('\r', text, end + 1);
      while (pair < pairs.length && pairs[pair] < end) {
        pair++;
      }
      starts = lines == starts.length ? Arrays.copyOf(starts, lines * 2) : starts;
      starts[lines++] = end + 1 - pair;
    }
    return Arrays.copyOf(starts, lines);
  }

  /** Where a sign is found next; behind the end, and not next to it, where it is not. */
  private static int next(char sign, String text, int from) {
    int found = text.indexOf(sign, from);
    return found < 0 ? text.length() + 1 : found;
  }

  @Override
  public int compareTo(SourceFile other) {
    if (this == other) {
      return 0;
    }
    int order = path.compareTo(other.path);
    return order == 0 ? revision.orElse("").compareTo(other.revision.orElse("")) : order;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SourceFile file
        && path.equals(file.path)
        && text.equals(file.text)
        && revision.equals(file.revision);
  }

  @Override
  public int hashCode() {
    return path.hashCode();
  }

  /**
   * The path, after its revision where it is of one, as Git writes it: {@code main:estate.yaml}.
   */
  @Override
  public String toString() {
    return revision.isEmpty() ? path : revision.get() + ":" + path;
  }
}
