package io.github.backupchecker.render;

import io.github.backupchecker.evaluation.Report;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A report on disk: readers see the old one or the new one, never a part. */
public record ReportFile(Path path, Renderer renderer) {

  /** Writes the report in UTF-8; missing folders are made. */
  public void write(Report report) throws IOException {
    Path folder = path.toAbsolutePath().getParent();
    if (folder == null || Files.isDirectory(path)) {
      throw new IOException("it is a folder");
    }
    Files.createDirectories(folder);
    Path unfinished = folder.resolve("." + path.getFileName() + ".part");
    try {
      try (BufferedWriter out = Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8)) {
        renderer.render(report, out);
      }
      replace(unfinished);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private void replace(Path unfinished) throws IOException {
    try {
      Files.move(
          unfinished, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(unfinished, path, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
