package io.github.backupchecker.reading;

import java.nio.file.Path;

/** What a run is compared with. */
public sealed interface Base {
  /** What reports call it. */
  String label();

  /** A folder or file that holds what was declared before. */
  record Folder(Path path) implements Base {
    @Override
    public String label() {
      return "base";
    }
  }

  /** The same files and folders in a revision of their Git repository. */
  record Revision(String name) implements Base {
    @Override
    public String label() {
      return name;
    }
  }
}
