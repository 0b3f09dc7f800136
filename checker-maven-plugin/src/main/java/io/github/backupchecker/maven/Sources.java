package io.github.backupchecker.maven;

import io.github.backupchecker.reading.ReadRequest;
import io.github.backupchecker.source.Sight;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * What a module is to have checked.
 *
 * @param isDefault whether nothing was named, so that the folder may be missing
 */
record Sources(List<Path> paths, boolean isDefault) {
  static final String DEFAULT = "src/main/backup";

  Sources {
    paths = List.copyOf(paths);
  }

  /**
   * The paths that were named, from a module.
   *
   * @throws MojoExecutionException where one is empty, or surely does not exist
   */
  static Sources of(Path module, @Nullable List<@Nullable String> named)
      throws MojoExecutionException {
    if (named == null || named.isEmpty()) {
      return new Sources(List.of(module.resolve(DEFAULT)), true);
    }
    List<Path> paths = new ArrayList<>();
    for (String one : Choices.words("checker.sources", named)) {
      paths.add(named(module, one));
    }
    return new Sources(paths, false);
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

  /** Whether nothing was named and the default folder is not there. */
  boolean isMissing() {
    return isDefault && paths.stream().allMatch(Sight::isAbsent);
  }

  /** What the core is to look at. */
  List<Path> present() {
    return isMissing() ? List.of() : paths;
  }

  /** The same for a comparison: where the folder is missing, a base may still know its place. */
  ReadRequest compared() {
    return isMissing() ? ReadRequest.ofGone(paths) : ReadRequest.of(paths);
  }
}
