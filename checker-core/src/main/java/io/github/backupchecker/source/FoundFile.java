package io.github.backupchecker.source;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * A file that is to be read.
 *
 * @param file where it stands, or would
 * @param path as reports show it: relative to the directory that was asked for, with {@code /}
 * @param explicit whether it must declare backup: it was named itself, or stands where declarations
 *     are kept
 */
public record FoundFile(Path file, String path, boolean explicit, Content content) {

  /** A file of the file system. */
  public FoundFile(Path file, String path, boolean explicit) {
    this(file, path, explicit, Content.onDisk(file));
  }

  /**
   * A text that is in memory, and must declare backup.
   *
   * @param path of the file that it is of, relative, with {@code /}
   */
  public static FoundFile inMemory(String path, String text) {
    Content content = Content.inMemory(text.getBytes(StandardCharsets.UTF_8));
    return new FoundFile(Path.of(path), path, true, content);
  }

  /** The same file with the bytes that it turned out to have. */
  public FoundFile with(Content read) {
    return new FoundFile(file, path, explicit, read);
  }

  /** The same file as reports are to show it. */
  public FoundFile called(String label) {
    return new FoundFile(file, label, explicit, content);
  }

  public String name() {
    return String.valueOf(file.getFileName());
  }

  /** The folder in which it stands. */
  public Path folder() {
    Path folder = file.toAbsolutePath().normalize().getParent();
    return folder == null ? Path.of("") : folder;
  }
}
