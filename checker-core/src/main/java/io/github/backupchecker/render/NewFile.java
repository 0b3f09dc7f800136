package io.github.backupchecker.render;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** A file that is made where nothing stands: whole, and never in the place of another one. */
public record NewFile(Path path, String text) {

  /** Whether something stands there already, be it a link that leads nowhere. */
  public boolean isTaken() {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }

  /**
   * Makes the file in UTF-8, in a folder that is there.
   *
   * @throws java.nio.file.FileAlreadyExistsException where something stands there meanwhile
   */
  public void write() throws IOException {
    try (UnfinishedFile unfinished = UnfinishedFile.beside(new Target(path))) {
      unfinished.output().write(text.getBytes(StandardCharsets.UTF_8));
      unfinished.moveToFree(path);
    }
  }
}
