package io.github.backupchecker.maven;

import io.github.backupchecker.reading.Base;
import io.github.backupchecker.reading.ReadRequest;
import io.github.backupchecker.source.AskedPaths;
import io.github.backupchecker.source.Sight;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * What a module is to have checked.
 *
 * @param typed how they were named; empty where nothing was, so that the folder may be missing
 */
record Sources(List<Path> paths, List<String> typed) {
  static final String DEFAULT = "src/main/backup";

  Sources {
    paths = List.copyOf(paths);
    typed = List.copyOf(typed);
  }

  /**
   * The paths that were named, from a module.
   *
   * @throws MojoExecutionException where one is empty, or surely does not exist
   */
  static Sources of(Path module, @Nullable List<@Nullable String> named)
      throws MojoExecutionException {
    if (named == null || named.isEmpty()) {
      return new Sources(List.of(module.resolve(DEFAULT)), List.of());
    }
    List<Path> paths = new ArrayList<>();
    List<String> typed = Choices.words("checker.sources", named);
    for (String one : typed) {
      paths.add(named(module, one));
    }
    return new Sources(paths, typed);
  }

  private static Path named(Path module, String one) throws MojoExecutionException {
    try {
      Path path = module.resolve(one).normalize();
      if (Sight.isAbsent(path)) {
        throw new MojoExecutionException("There is no '" + path + "', which checker.sources names");
      }
      return path;
    } catch (InvalidPathException e) {
      throw new MojoExecutionException("checker.sources: '" + one + "' is not a path", e);
    }
  }

  boolean isDefault() {
    return typed.isEmpty();
  }

  /** Whether nothing was named and the default folder is not there. */
  boolean isMissing() {
    return isDefault() && paths.stream().allMatch(Sight::isAbsent);
  }

  /** The default folders of several modules, which some need not have. */
  static Sources ofModules(List<Path> folders) {
    return new Sources(folders, List.of());
  }

  /** What the core is to look at: named paths were seen, and a base may know a missing folder. */
  ReadRequest request() {
    return isDefault() ? ReadRequest.ofLeft(paths) : ReadRequest.of(paths);
  }

  /** A base of which only what differs is asked for; no name tells of this machine. */
  Base apart(Base other) {
    List<Path> sides = new ArrayList<>(paths);
    other.folder().ifPresent(sides::add);
    AskedPaths told = AskedPaths.of(sides);
    String label = other.folder().map(told::label).orElseGet(other::label);
    return new Base.Apart(other, label, name(told));
  }

  private String name(AskedPaths told) {
    return isDefault()
        ? DEFAULT
        : typed.stream().map(one -> name(one, told)).collect(Collectors.joining(", "));
  }

  private static String name(String one, AskedPaths told) {
    Path path = Path.of(one);
    return path.isAbsolute() ? told.label(path) : one.replace('\\', '/');
  }
}
