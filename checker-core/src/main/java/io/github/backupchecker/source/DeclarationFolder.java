package io.github.backupchecker.source;

import java.nio.file.Path;

/** The folder in which every file must declare backup, in a module of any depth. */
final class DeclarationFolder {
  private static final Path PATH = Path.of("src", "main", "backup");

  private DeclarationFolder() {}

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
