package io.github.backupchecker.tree;

/**
 * How much one file may ask of the reader; each limit that is exceeded is a problem of its own.
 *
 * @param bytes of a file
 * @param depth of nested collections
 * @param nodes in a file, keys included
 * @param copies nodes that aliases and merge keys add
 * @param aliases in a file
 * @param documents in a file
 */
public record Limits(long bytes, int depth, int nodes, int copies, int aliases, int documents) {
  private static final int MEGABYTE = 1 << 20;

  /** Enough for a whole company in one file, and little enough for a small machine. */
  public static Limits defaults() {
    return new Limits(256L * MEGABYTE, 200, 20_000_000, 1_000_000, 100_000, 100_000);
  }
}
