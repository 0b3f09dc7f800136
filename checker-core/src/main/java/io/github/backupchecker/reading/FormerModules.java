package io.github.backupchecker.reading;

import io.github.backupchecker.source.AskedPaths;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Where a base is searched for the declarations of modules that the build of today has not, be they
 * removed or moved.
 *
 * @param root in and below which they stood
 * @param shownFrom from which reports lead to their files
 * @param told in and below which this run tells what became of them; elsewhere, or where it is
 *     empty, names may lead to them alone
 * @param build tells the modules that are not built any more from what never was one
 */
public record FormerModules(Path root, Path shownFrom, Optional<Path> told, Build build) {

  /** Whether this run tells what became of a folder. */
  boolean isTold(Path folder) {
    Path place = AskedPaths.place(folder);
    return told.map(AskedPaths::place).filter(place::startsWith).isPresent();
  }

  /** Which folders a build has as modules. */
  @FunctionalInterface
  public interface Build {
    /**
     * Its modules, those that are built at times alone too.
     *
     * @param files the bytes of a file of one side of the comparison; nothing where there is none
     */
    Set<Path> modules(Function<Path, Optional<byte[]>> files);
  }
}
