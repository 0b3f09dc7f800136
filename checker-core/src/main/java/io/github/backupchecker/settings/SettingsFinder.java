package io.github.backupchecker.settings;

import io.github.backupchecker.source.Sight;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Finds what a team decided for a run: in the first folder asked for, or above it up to the
 * repository's root; outside a repository in that folder alone.
 */
final class SettingsFinder {
  private static final String REPOSITORY = ".git";

  private SettingsFinder() {}

  /** The nearest file alone: what is decided is never merged. */
  static Optional<SettingsFile> nearest(TeamFile kind, Path asked) {
    Path first = folder(asked);
    Optional<Path> root = root(first);
    for (Path folder = first; folder != null; folder = folder.getParent()) {
      SettingsFile found = in(kind, folder, List.of(first, root.orElse(first)));
      if (found.isSomething()) {
        return Optional.of(found);
      }
      if (root.isEmpty() || folder.equals(root.get())) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static SettingsFile in(TeamFile kind, Path folder, List<Path> roots) {
    List<String> misnamed = alike(kind, folder);
    boolean isListed = misnamed.remove(kind.fileName());
    Path file = folder.resolve(kind.fileName());
    // where names have no case, the file of another name would be found by this one
    boolean isThere = isListed || (misnamed.isEmpty() && !Sight.isAbsent(file));
    return isThere
        ? new SettingsFile(
            kind, Optional.of(NamedFile.onDisk(file).found()), refusal(file, roots), misnamed)
        : new SettingsFile(kind, Optional.empty(), Optional.empty(), misnamed);
  }

  private static Optional<String> refusal(Path file, List<Path> roots) {
    Sight sight = Sight.of(file);
    if (!sight.isFile()) {
      return Optional.of(sight.reason());
    }
    try {
      Path real = file.toRealPath();
      for (Path root : roots) {
        if (real.startsWith(root.toRealPath())) {
          return Optional.empty();
        }
      }
    } catch (IOException e) {
      return Optional.of("where it leads cannot be told");
    }
    return Optional.of(
        "it is a link out of the repository, or of the folder that was asked for: put the file"
            + " itself here, or name it itself");
  }

  /** None where a folder cannot be listed: a file in it may be read all the same. */
  private static List<String> alike(TeamFile kind, Path folder) {
    List<String> alike = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        String name = String.valueOf(entry.getFileName());
        if (kind.isAlike(name)) {
          alike.add(name);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      return new ArrayList<>();
    }
    Collections.sort(alike);
    return alike;
  }

  /** The folder as it was typed: where a step goes up, the links before it count. */
  static Path folder(Path asked) {
    Path plain = asked.toAbsolutePath();
    Path folder = Files.isDirectory(asked) ? plain : parent(plain);
    try {
      return folder.equals(folder.normalize()) ? folder : folder.toRealPath();
    } catch (IOException e) {
      return folder.normalize();
    }
  }

  private static Path parent(Path path) {
    Path parent = path.getParent();
    return parent == null ? path : parent;
  }

  static Optional<Path> root(Path first) {
    for (Path folder = first; folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve(REPOSITORY))) {
        return Optional.of(folder);
      }
    }
    return Optional.empty();
  }
}
