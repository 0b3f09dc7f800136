package io.github.backupchecker.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * What a folder on a walk holds, looked at once.
 *
 * @param real where it lies once links are followed
 * @param path as reports show it
 * @param mayLeave whether it may lie elsewhere than in its folder
 * @param content its bytes where it is a file
 */
record FolderEntry(
    Path file, Path real, String path, boolean mayLeave, Sight sight, Content content) {

  /** Only what is neither a file nor a folder by itself has to be followed. */
  static FolderEntry of(Path file, FolderLevel level) {
    String name = name(file);
    String path = level.prefix() + name;
    try {
      BasicFileAttributes itself =
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (!itself.isSymbolicLink() && !itself.isOther()) {
        return new FolderEntry(
            file,
            level.real().resolve(name),
            path,
            false,
            Sight.of(itself),
            new ContentOnDisk(file, itself.size()));
      }
    } catch (IOException e) {
      // Why it cannot be looked at is told where it is looked at with links followed.
    }
    return new FolderEntry(
        file, AskedPaths.place(file), path, true, Sight.of(file), Content.onDisk(file));
  }

  static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  String name() {
    return name(file);
  }
}
