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

  /** Whether a folder is one, or lies in one. */
  static boolean holds(Path folder) {
    for (Path at = folder.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
      if (at.endsWith(PATH)) {
        return true;
      }
    }
    return false;
  }
}
