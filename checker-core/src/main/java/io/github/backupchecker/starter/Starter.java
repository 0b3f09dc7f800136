package io.github.backupchecker.starter;

import io.github.backupchecker.render.NewFile;
import io.github.backupchecker.render.WriteFailure;
import io.github.backupchecker.source.PackedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files with which a team begins: written all together, or not at all. */
public record Starter(Path folder) {

  /** The settings, and a small estate. */
  public List<NewFile> files() {
    return Stream.of("backup-checker.yaml", "backup.yaml").map(this::file).toList();
  }

  private NewFile file(String name) {
    String text = new PackedFile(Starter.class, name).text();
    return new NewFile(folder.resolve(name).normalize(), text);
  }

  /**
   * Writes the files into their folder, which is made where it is missing.
   *
   * @return why nothing was written, and what to do; empty where all was
   */
  public Optional<String> write() {
    Optional<String> refusal = refusal();
    if (refusal.isPresent()) {
      return refusal;
    }
    try {
      writeAll();
      return Optional.empty();
    } catch (IOException e) {
      return refusal()
          .or(() -> Optional.of("nothing was written: " + new WriteFailure(e).reason()));
    }
  }

  /** Why nothing can be written, and what to do. */
  private Optional<String> refusal() {
    if (Files.isSymbolicLink(folder)) {
      return Optional.of(
          "'" + folder + "' is a link, and nothing is written through one: name where it leads");
    }
    return files().stream()
        .filter(NewFile::isTaken)
        .findFirst()
        .map(
            taken ->
                "'"
                    + taken.path()
                    + "' is there already, and nothing was written: move it away, or name another"
                    + " folder");
  }

  private void writeAll() throws IOException {
    Files.createDirectories(folder);
    List<NewFile> made = new ArrayList<>();
    try {
      for (NewFile file : files()) {
        file.write();
        made.add(file);
      }
    } catch (IOException e) {
      for (NewFile file : made) {
        Files.deleteIfExists(file.path());
      }
      throw e;
    }
  }
}
