package io.github.backupchecker;

import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.knowledge.reader.KnowledgeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder whose files are checked together. */
public record Folder(Path path) {
  private static final Checker CHECKER = new Checker(new KnowledgeFile().read());

  /** Adds a file, with the folders above it. */
  public Folder with(String name, String text) {
    try {
      Path file = path.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a check of the whole folder reports: its files are found, not named. */
  public Report check() {
    return CHECKER.check(CheckRequest.of(path));
  }

  /** What a check of one text reports: its file is named. */
  public Report check(String yaml) {
    with("f.yaml", yaml);
    return CHECKER.check(CheckRequest.of(path.resolve("f.yaml")));
  }
}
