package io.github.backupchecker.reading;

import io.github.backupchecker.source.FileSource;
import io.github.backupchecker.source.FilesLeft;
import io.github.backupchecker.source.FilesOnDisk;
import io.github.backupchecker.source.Selection;
import io.github.backupchecker.tree.Limits;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Which files to read, and how.
 *
 * @param source where the files come from
 * @param revision what people call the revision that the files are of; empty for what is checked
 *     itself
 * @param selection which of the files that are found count
 * @param threads on how many at once files are read, and a large estate is judged, from 1 to 64;
 *     the result does not depend on it
 * @param neighbours whose names may be referred to and who are not judged
 * @param progress who is told how far the run is
 */
public record ReadRequest(
    FileSource source,
    Optional<String> revision,
    Selection selection,
    Limits limits,
    int threads,
    List<Neighbour> neighbours,
    Progress progress) {
  /** More threads make no run faster. */
  public static final int MOST_THREADS = 64;

  public ReadRequest {
    neighbours = List.copyOf(neighbours);
    if (threads < 1 || threads > MOST_THREADS) {
      throw new IllegalArgumentException(
          "threads count from 1 to " + MOST_THREADS + ": " + threads);
    }
  }

  /** Files and folders, read by one thread within the usual limits. */
  public static ReadRequest of(List<Path> paths) {
    return of(new FilesOnDisk(paths));
  }

  /** Files and folders of which some may be gone, to be compared with a base that has them. */
  public static ReadRequest ofLeft(List<Path> paths) {
    return of(new FilesLeft(paths));
  }

  /** Files from anywhere, read by one thread within the usual limits. */
  public static ReadRequest of(FileSource source) {
    return new ReadRequest(
        source,
        Optional.empty(),
        Selection.all(),
        Limits.defaults(),
        1,
        List.of(),
        Progress.untold());
  }

  /** What was asked for by its path. */
  public List<Path> paths() {
    return source.paths();
  }

  /** The same request for the files of a revision. */
  public ReadRequest of(FileSource files, String name) {
    return new ReadRequest(
        files, Optional.of(name), selection, limits, threads, neighbours, progress);
  }

  public ReadRequest selecting(Selection other) {
    return new ReadRequest(source, revision, other, limits, threads, neighbours, progress);
  }

  public ReadRequest within(Limits other) {
    return new ReadRequest(source, revision, selection, other, threads, neighbours, progress);
  }

  public ReadRequest onThreads(int number) {
    return new ReadRequest(source, revision, selection, limits, number, neighbours, progress);
  }

  /** The same, telling somebody how far it is. */
  public ReadRequest watchedBy(Progress other) {
    return new ReadRequest(source, revision, selection, limits, threads, neighbours, other);
  }

  /** The same where names may refer to what others declare. */
  public ReadRequest among(List<Neighbour> others) {
    return new ReadRequest(source, revision, selection, limits, threads, others, progress);
  }

  /** The request for one of the neighbours, of which every file counts. */
  ReadRequest of(Neighbour neighbour) {
    return new ReadRequest(
        neighbour.files(),
        revision,
        Selection.everything(),
        limits,
        threads,
        List.of(),
        Progress.untold());
  }
}
