package io.github.backupchecker.maven;

import io.github.backupchecker.reading.FormerModules;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The modules of a build as its POMs name them, those of every profile too.
 *
 * @param poms from which they are named
 */
record BuildModules(List<Path> poms) implements FormerModules.Build {
  private static final String POM = "pom.xml";

  BuildModules {
    poms = List.copyOf(poms);
  }

  @Override
  public Set<Path> modules(Function<Path, Optional<byte[]>> files) {
    Set<Path> seen = new TreeSet<>();
    Set<Path> folders = new TreeSet<>();
    Deque<Path> ahead = new ArrayDeque<>(poms);
    while (!ahead.isEmpty()) {
      Path pom = ahead.pop();
      Path folder = pom.getParent();
      if (folder != null && seen.add(pom)) {
        files.apply(pom).stream()
            .flatMap(text -> PomModules.of(text).stream())
            .flatMap(name -> pom(folder, name, files).stream())
            .forEach(ahead::push);
        folders.add(folder);
      }
    }
    return folders;
  }

  /** A module is named by its folder, or by its POM. */
  private static Optional<Path> pom(
      Path folder, String name, Function<Path, Optional<byte[]>> files) {
    try {
      Path module = folder.resolve(name).normalize();
      return Stream.of(module.resolve(POM), module)
          .filter(one -> files.apply(one).isPresent())
          .findFirst();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
