package io.github.backupchecker.source;

import java.nio.file.Path;
import java.util.Optional;

/** The folder in which every file must declare backup, in a module of any depth. */
public final class DeclarationFolder {
  private static final Path PATH = Path.of("src", "main", "backup");

  private DeclarationFolder() {}

  /** The module of which a folder is the one; empty for any other folder. */
  public static Optional<Path> module(Path folder) {
    Path top = folder;
    for (int i = 0; i < PATH.getNameCount() && top != null; i++) {
      top = top.getParent();
    }
    return folder.endsWith(PATH) ? Optional.ofNullable(top) : Optional.empty();
  }

  /** The one of a module. */
  static Path of(Path module) {
    return module.resolve(PATH);
  }

  /** The path of the one of a module of a recorded tree. */
  static String of(RecordedPlace module) {
    return module.inner("src/main/backup");
  }

  /** Whether a path leads into one. */
  public static boolean isOnTheWay(Path path) {
    for (Path at = path; at != null; at = at.getParent()) {
      if (at.endsWith(PATH)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a folder is one, or lies in one. */
  static boolean holds(Path folder) {
    return isOnTheWay(folder.toAbsolutePath().normalize());
  }
}
