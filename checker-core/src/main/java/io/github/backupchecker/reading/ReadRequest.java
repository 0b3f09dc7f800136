package io.github.backupchecker.reading;

import io.github.backupchecker.source.Selection;
import io.github.backupchecker.tree.Limits;
import java.nio.file.Path;
import java.util.List;

/**
 * Which files to read, and how.
 *
 * @param paths files and folders; each must exist
 * @param strict whether a file that declares no backup is a problem rather than passed over
 * @param selection which of the files that are found count
 * @param threads how many files are read at once, from 1 to 64; the result does not depend on it
 */
public record ReadRequest(
    List<Path> paths, boolean strict, Selection selection, Limits limits, int threads) {
  /** More threads make no run faster. */
  public static final int MOST_THREADS = 64;

  public ReadRequest {
    paths = List.copyOf(paths);
    if (threads < 1 || threads > MOST_THREADS) {
      throw new IllegalArgumentException(
          "threads count from 1 to " + MOST_THREADS + ": " + threads);
    }
  }

  /** Files and folders, read by one thread within the usual limits. */
  public static ReadRequest of(List<Path> paths) {
    return new ReadRequest(paths, false, Selection.all(), Limits.defaults(), 1);
  }

  /** The same where every file that is found must declare backup, or need not. */
  public ReadRequest strict(boolean all) {
    return new ReadRequest(paths, all, selection, limits, threads);
  }

  public ReadRequest selecting(Selection other) {
    return new ReadRequest(paths, strict, other, limits, threads);
  }

  public ReadRequest within(Limits other) {
    return new ReadRequest(paths, strict, selection, other, threads);
  }

  public ReadRequest onThreads(int number) {
    return new ReadRequest(paths, strict, selection, limits, number);
  }
}
