package io.github.backupchecker;

import io.github.backupchecker.settings.Overrides;
import io.github.backupchecker.source.Selection;
import io.github.backupchecker.tree.Limits;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What to check, and how.
 *
 * @param paths files and folders; each must exist
 * @param strict whether a file that declares no backup is a problem rather than passed over
 * @param settings a settings file; empty where the nearest one is to be found
 * @param selection which of the files that are found count
 * @param threads how many files are read at once, 64 at most; the report does not depend on it
 * @param project the name of what is checked, as people know it; a page carries it in its title
 */
public record CheckRequest(
    List<Path> paths,
    boolean strict,
    Optional<Path> settings,
    Overrides overrides,
    Limits limits,
    int threads,
    Selection selection,
    Optional<String> project) {
  /** More threads make no run faster. */
  public static final int MOST_THREADS = 64;

  public CheckRequest {
    paths = List.copyOf(paths);
    if (threads < 1 || threads > MOST_THREADS) {
      throw new IllegalArgumentException(
          "threads count from 1 to " + MOST_THREADS + ": " + threads);
    }
  }

  /** A check of something that has no name. */
  public CheckRequest(
      List<Path> paths,
      boolean strict,
      Optional<Path> settings,
      Overrides overrides,
      Limits limits,
      int threads,
      Selection selection) {
    this(paths, strict, settings, overrides, limits, threads, selection, Optional.empty());
  }

  /** The same check of what has a name, such as {@code com.example:estate}. */
  public CheckRequest named(String name) {
    return new CheckRequest(
        paths, strict, settings, overrides, limits, threads, selection, Optional.of(name));
  }

  /** A check of some files and folders with everything else as it is by default. */
  public static CheckRequest of(Path... paths) {
    return new CheckRequest(
        List.of(paths),
        false,
        Optional.empty(),
        Overrides.none(),
        Limits.defaults(),
        1,
        Selection.all());
  }
}
