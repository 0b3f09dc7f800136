package io.github.backupchecker.render;

import io.github.backupchecker.evaluation.Report;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

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
    Map<ReportFile, Future<ReportFile>> ended = together(report);
    List<Unwritten> unwritten = new ArrayList<>();
    for (ReportFile file : files) {
      try {
        Future<ReportFile> writing = ended.get(file);
        if (writing == null || !isWritten(writing)) {
          file.write(report);
        }
      } catch (IOException e) {
        unwritten.add(new Unwritten(file, e));
      }
    }
    return unwritten;
  }

  /** What has an order of its own, such as the standard output and error, is left out. */
  private Map<ReportFile, Future<ReportFile>> together(Report report) {
    List<ReportFile> apart = files.stream().filter(file -> !file.isStream()).toList();
    int workersNeeded = Math.min(threads, apart.size());
    if (workersNeeded < 2) {
      return Map.of();
    }
    Map<ReportFile, Future<ReportFile>> started = new LinkedHashMap<>();
    ExecutorService workers = Executors.newFixedThreadPool(workersNeeded);
    try {
      for (ReportFile file : apart) {
        started.put(file, workers.submit(() -> written(file, report)));
      }
    } finally {
      end(workers);
    }
    return started;
  }

  private static ReportFile written(ReportFile file, Report report) throws IOException {
    file.write(report);
    return file;
  }

  /** False where the memory did not reach for several at once; it may for one. */
  private static boolean isWritten(Future<ReportFile> ended) throws IOException {
    try {
      ended.get();
      return true;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof OutOfMemoryError) {
        return false;
      }
      if (e.getCause() instanceof IOException why) {
        throw why;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  /** Nobody is interrupted: a report whose writing is broken off is none. */
  private static void end(ExecutorService workers) {
    workers.shutdown();
    try {
      workers.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private static IllegalStateException interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new IllegalStateException(e);
  }
}
