package io.github.backupchecker.tree;

/**
 * How much one file, or all of a run, may ask of the reader; each limit that is exceeded is a
 * problem of its own.
 *
 * @param bytes of a file
 * @param text characters of all files that are kept for the report
 * @param depth of nested collections
 * @param nodes in a file, keys included
 * @param copies nodes that aliases and merge keys add
 * @param aliases in a file
 * @param documents in a file
 */
public record Limits(
    long bytes, long text, int depth, int nodes, int copies, int aliases, int documents) {
  /** The largest file in megabytes, where nothing else is asked for. */
  public static final int USUAL_FILE = 16;

  /** The largest file in megabytes that may be asked for. */
  public static final int LARGEST_FILE = 1000;

  private static final int MEGABYTE = 1 << 20;
  private static final int FILES_KEPT = 4;
  private static final int NODES_PER_MEGABYTE = 250_000;

  /** Enough for a whole company in one file, and little enough for a small machine. */
  public static Limits defaults() {
    return ofFiles(USUAL_FILE);
  }

  /**
   * Limits for files of a size, which the total and the nodes follow.
   *
   * @param megabytes from 1 to {@value #LARGEST_FILE}
   */
  public static Limits ofFiles(int megabytes) {
    if (megabytes < 1 || megabytes > LARGEST_FILE) {
      throw new IllegalArgumentException("megabytes of a file: " + megabytes);
    }
    long bytes = (long) megabytes * MEGABYTE;
    int nodes = megabytes * NODES_PER_MEGABYTE;
    return new Limits(bytes, bytes * FILES_KEPT, 200, nodes, 1_000_000, 100_000, 100_000);
  }

  /** The megabytes that hold some bytes. */
  public static long megabytes(long bytes) {
    return (bytes + MEGABYTE - 1) / MEGABYTE;
  }
}
