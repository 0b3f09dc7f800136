package io.github.backupchecker.render;

import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.reading.SideBySide;
import io.github.backupchecker.reading.Task;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * The reports of a run on disk, written several at once; nothing that is written or told depends on
 * how many.
 *
 * @param threads how many are written at once
 */
public record ReportFiles(List<ReportFile> files, int threads) {

  public ReportFiles {
    files = List.copyOf(files);
  }

  /** A report that could not be written, and why. */
  public record Unwritten(ReportFile file, IOException error) {}

  /** Writes every one that can be; those that cannot are given back in their order. */
  public List<Unwritten> write(Report report) {
    Iterator<Optional<Unwritten>> ended = together(report).iterator();
    List<Unwritten> unwritten = new ArrayList<>();
    for (ReportFile file : files) {
      Optional<Unwritten> end = file.isStream() ? written(file, report) : ended.next();
      end.ifPresent(unwritten::add);
    }
    return unwritten;
  }

  /** What has an order of its own, such as the standard output and error, is left out. */
  private List<Optional<Unwritten>> together(Report report) {
    List<ReportFile> apart = files.stream().filter(file -> !file.isStream()).toList();
    return new SideBySide(Math.min(threads, apart.size()), Long.MAX_VALUE)
        .inOrder(apart, Task.of(file -> written(file, report)));
  }

  private static Optional<Unwritten> written(ReportFile file, Report report) {
    try {
      file.write(report);
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(new Unwritten(file, e));
    }
  }
}
