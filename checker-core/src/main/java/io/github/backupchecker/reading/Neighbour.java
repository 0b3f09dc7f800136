package io.github.backupchecker.reading;

import io.github.backupchecker.source.FileSource;
import io.github.backupchecker.source.FilesLeft;
import io.github.backupchecker.source.FilesUnderRoot;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is declared beside that which is checked, such as by another module of a build: names may
 * refer to it, and it is judged elsewhere.
 *
 * @param root from which reports lead to its files
 * @param paths its files and folders; what is not there declares nothing
 * @param recorded how a revision has them; empty where they are as the disk has them
 */
public record Neighbour(
    Path root, List<Path> paths, Optional<Function<List<Path>, FileSource>> recorded) {
  public Neighbour {
    paths = List.copyOf(paths);
  }

  public Neighbour(Path root, List<Path> paths) {
    this(root, paths, Optional.empty());
  }

  /** The same as it was in a revision. */
  Neighbour asRecorded(Function<List<Path>, FileSource> revision) {
    return new Neighbour(root, paths, Optional.of(revision));
  }

  FileSource files() {
    return new FilesUnderRoot(
        recorded.map(in -> in.apply(paths)).orElseGet(() -> new FilesLeft(paths)), root);
  }
}
