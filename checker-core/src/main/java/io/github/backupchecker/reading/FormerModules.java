package io.github.backupchecker.reading;

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
 * @param isToldHere whether this run tells what became of them; elsewhere names may lead to them
 * @param build tells the modules that are not built any more from what never was one
 */
public record FormerModules(Path root, Path shownFrom, boolean isToldHere, Build build) {

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
