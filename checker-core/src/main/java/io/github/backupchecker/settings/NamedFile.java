package io.github.backupchecker.settings;

import io.github.backupchecker.source.Content;
import io.github.backupchecker.source.FoundFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file of the team that was named, and may lie and be called as it likes.
 *
 * @param path where it lies, or is called so
 * @param label what reports call it where it is no file of a disk
 * @param text of what is no file of a disk, such as a resource of a class path
 */
public record NamedFile(Path path, Optional<String> label, Optional<String> text) {

  public static NamedFile onDisk(Path path) {
    return new NamedFile(path, Optional.empty(), Optional.empty());
  }

  /**
   * A text that is called otherwise than by a path.
   *
   * @param label such as {@code classpath:com/example/backup-checker.yaml}
   */
  public static NamedFile inMemory(String label, String text) {
    Path name = Path.of(label.substring(label.indexOf(':') + 1));
    return new NamedFile(name, Optional.of(label), Optional.of(text));
  }

  /** Whether it may lie in a repository that changes. */
  boolean isOnDisk() {
    return text.isEmpty();
  }

  FoundFile found() {
    String name = label.orElseGet(() -> String.valueOf(path.getFileName()));
    return text.map(
            content ->
                new FoundFile(
                    path, name, true, Content.inMemory(content.getBytes(StandardCharsets.UTF_8))))
        .orElseGet(() -> new FoundFile(path, name, true));
  }
}
