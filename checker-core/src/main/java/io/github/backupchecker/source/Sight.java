package io.github.backupchecker.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * What stands at a path once links are followed.
 *
 * @param reason why it cannot be read as a file
 */
public record Sight(Kind kind, String reason) {
  /** What can be told of a path without opening it. */
  public enum Kind {
    FILE,
    FOLDER,
    /** A pipe, a device or a socket: to open one may block for ever. */
    SPECIAL,
    /** Surely nothing, or a link to nothing. */
    NOTHING,
    /** There may be a file or a folder, and nobody can tell. */
    UNSEEN
  }

  /** Looks at a path, and never opens it. */
  public static Sight of(Path path) {
    try {
      return of(Files.readAttributes(path, BasicFileAttributes.class));
    } catch (NoSuchFileException e) {
      if (isBelowFile(path)) {
        return new Sight(Kind.UNSEEN, "it cannot be read: " + ReadFailure.BELOW_FILE);
      }
      return new Sight(
          Kind.NOTHING,
          Files.isSymbolicLink(path)
              ? "it is a link that leads nowhere"
              : "there is no such file or folder");
    } catch (IOException e) {
      return new Sight(Kind.UNSEEN, "it cannot be read: " + new ReadFailure(e).reason());
    }
  }

  /** What attributes tell of what they were read of. */
  static Sight of(BasicFileAttributes attributes) {
    if (attributes.isDirectory()) {
      return new Sight(Kind.FOLDER, "it is a folder");
    }
    return attributes.isRegularFile()
        ? new Sight(Kind.FILE, "it is a file")
        : new Sight(Kind.SPECIAL, "it is not a regular file");
  }

  /** Whether there is surely not even a link: what cannot be looked at may be there. */
  public static boolean isAbsent(Path path) {
    return Files.notExists(path, LinkOption.NOFOLLOW_LINKS) && !isBelowFile(path);
  }

  /** Whether a path leads through a file as if it were a folder; newer Java calls that nothing. */
  private static boolean isBelowFile(Path path) {
    Path at = target(path.toAbsolutePath()).getParent();
    while (at != null && Files.notExists(at)) {
      at = at.getParent();
    }
    return at != null && !Files.isDirectory(at) && Files.exists(at);
  }

  private static Path target(Path path) {
    try {
      return Files.isSymbolicLink(path) ? path.resolveSibling(Files.readSymbolicLink(path)) : path;
    } catch (IOException e) {
      return path;
    }
  }

  public boolean isFile() {
    return kind == Kind.FILE;
  }

  public boolean isFolder() {
    return kind == Kind.FOLDER;
  }
}
