package io.github.backupchecker.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Finds the settings of a run: in the first folder asked for, or above it up to the repository's
 * root; outside a repository in that folder alone.
 */
final class SettingsFinder {
  static final String NAME = "backup-checker.yaml";
  private static final String REPOSITORY = ".git";

  private SettingsFinder() {}

  /** The nearest file alone: settings are never merged. */
  static Optional<Path> nearest(Path asked) {
    Path first = folder(asked.toAbsolutePath().normalize());
    Optional<Path> root = root(first);
    for (Path folder = first; folder != null; folder = folder.getParent()) {
      Path candidate = folder.resolve(NAME);
      if (Files.isRegularFile(candidate)) {
        return Optional.of(candidate);
      }
      if (root.isEmpty() || folder.equals(root.get())) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Path folder(Path asked) {
    Path parent = asked.getParent();
    return Files.isDirectory(asked) || parent == null ? asked : parent;
  }

  private static Optional<Path> root(Path first) {
    for (Path folder = first; folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve(REPOSITORY))) {
        return Optional.of(folder);
      }
    }
    return Optional.empty();
  }
}
