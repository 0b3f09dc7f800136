package io.github.backupchecker.render;

import io.github.backupchecker.evaluation.Report;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** A report on disk: readers see the old one or the new one, never a part. */
public record ReportFile(Path path, Renderer renderer) {

  /** Why the report must not be written here, completing "is not written: ". */
  public Optional<String> refusal(Report report) {
    Target target = new Target(path);
    if (target.isFolder()) {
      return Optional.of("it is a folder");
    }
    if (target.wouldLose(report.inputs())) {
      return Optional.of("this run reads that file, and the report would replace it; name another");
    }
    return target.isYaml()
        ? Optional.of("a file of YAML, as declarations are, stands there already; name another")
        : Optional.empty();
  }

  /** Whether it is written to and never replaced, in the order of all that is written there. */
  boolean isStream() {
    return new Target(path).isStream();
  }

  /** Whether both reports would be written to one file, by whatever names. */
  public boolean isSameAs(ReportFile other) {
    return new Target(path).isSameAs(new Target(other.path));
  }

  /**
   * Writes the report in UTF-8; missing folders are made. What is not a regular file, such as a
   * device or a pipe, is written to and never replaced.
   */
  public void write(Report report) throws IOException {
    Optional<String> refusal = refusal(report);
    if (refusal.isPresent()) {
      throw new IOException(refusal.get());
    }
    Target target = new Target(path);
    if (target.isStream()) {
      stream(report, target);
    } else {
      replace(report, target);
    }
  }

  private void replace(Report report, Target target) throws IOException {
    if (!Files.isDirectory(target.folder())) {
      Files.createDirectories(target.folder());
    }
    try (UnfinishedFile unfinished = UnfinishedFile.beside(target)) {
      render(report, unfinished.output());
      unfinished.moveTo(path);
    }
  }

  private void stream(Report report, Target target) throws IOException {
    Optional<FileDescriptor> own = target.ownDescriptor();
    if (own.isPresent()) {
      // opened anew it would begin at its start; closed it would be lost to what is printed later
      render(report, new FileOutputStream(own.get()));
      return;
    }
    try (OutputStream out =
        Files.newOutputStream(path, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
      render(report, out);
    }
  }

  private void render(Report report, OutputStream out) throws IOException {
    Writer writer =
        new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8.newEncoder()));
    renderer.render(report, writer);
    writer.flush();
  }
}
