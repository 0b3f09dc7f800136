package io.github.backupchecker.cli;

import io.github.backupchecker.render.NewFile;
import io.github.backupchecker.source.PackedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files with which a team begins: written all together, or not at all. */
record Starter(Path folder) {

  /** The settings, and a small estate. */
  List<NewFile> files() {
    return Stream.of("backup-checker.yaml", "backup.yaml").map(this::file).toList();
  }

  private NewFile file(String name) {
    String text = new PackedFile(Starter.class, "starter/" + name).text();
    return new NewFile(folder.resolve(name).normalize(), text);
  }

  /** Why nothing can be written, and what to do. */
  Optional<String> refusal() {
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

  /** Writes the files into their folder, which is made where it is missing. */
  void write() throws IOException {
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
