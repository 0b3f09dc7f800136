package io.github.backupchecker.source;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a folder of a recorded tree holds under a name.
 *
 * @param name with U+FFFD for what is no character
 * @param id by which the tree knows its content
 */
public record RecordedEntry(String name, Kind kind, String id) {
  private static final String NO_CHARACTER = "\ufffd";

  /** What can be recorded. */
  public enum Kind {
    FILE,
    FOLDER,
    LINK,
    /** A revision of another repository, whose files are not recorded here. */
    SUBMODULE
  }

  /** Where it would stand in a folder of the disk; nowhere where its name is none there. */
  Optional<Path> in(Path folder) {
    try {
      Path only = Path.of(name);
      boolean isName =
          only.getNameCount() == 1
              && only.toString().equals(name)
              && !name.isEmpty()
              && !name.equals(".")
              && !name.equals("..")
              && !name.contains(NO_CHARACTER);
      return isName ? Optional.of(folder.resolve(only)) : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
