package io.github.backupchecker.source;

/** A half-open range of a file in code point offsets from 0: a key or a scalar value. */
public record Location(SourceFile file, int startOffset, int endOffset)
    implements Comparable<Location> {
  public Location {
    if (startOffset < 0 || endOffset < startOffset) {
      throw new IllegalArgumentException("not a range: " + startOffset + ".." + endOffset);
    }
  }

  /** The place of something that concerns a whole file: its first character. */
  public static Location startOf(SourceFile file) {
    return new Location(file, 0, 0);
  }

  /** Whether another range lies in this one. */
  public boolean contains(Location other) {
    return file.equals(other.file)
        && startOffset <= other.startOffset
        && other.endOffset <= endOffset;
  }

  public Position start() {
    return file.position(startOffset);
  }

  /** The first place after the range. */
  public Position end() {
    return file.position(endOffset);
  }

  /** The characters in the range, as their author typed them. */
  public String text() {
    return file.text(startOffset, endOffset);
  }

  @Override
  public int compareTo(Location other) {
    int order = file.compareTo(other.file);
    order = order == 0 ? Integer.compare(startOffset, other.startOffset) : order;
    return order == 0 ? Integer.compare(endOffset, other.endOffset) : order;
  }

  /**
   * Written out, as what a record brings is linked at its first use, and every report orders
   * findings by place.
   */
  @Override
  public boolean equals(Object other) {
    return other instanceof Location place
        && startOffset == place.startOffset
        && endOffset == place.endOffset
        && file.equals(place.file);
  }

  @Override
  public int hashCode() {
    return (file.hashCode() * 31 + startOffset) * 31 + endOffset;
  }

  /** {@code file:line:column}, after the revision that the file is of, if it is of one. */
  @Override
  public String toString() {
    Position start = start();
    return file + ":" + start.line() + ":" + start.column();
  }
}
