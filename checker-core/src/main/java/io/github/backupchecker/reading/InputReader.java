package io.github.backupchecker.reading;

import io.github.backupchecker.dialect.Dialect;
import io.github.backupchecker.dialect.arm.ArmDialect;
import io.github.backupchecker.dialect.language.LanguageDialect;
import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.source.FileFinder;
import io.github.backupchecker.source.FoundFile;
import io.github.backupchecker.source.FoundFiles;
import io.github.backupchecker.source.Location;
import io.github.backupchecker.source.PassedOver;
import io.github.backupchecker.source.SourceFile;
import io.github.backupchecker.tree.Limits;
import io.github.backupchecker.tree.TreeReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Finds and reads every file of a run. */
public final class InputReader {
  private final FileFinder finder = new FileFinder();
  private final FileReading files;
  private final int threads;

  /**
   * Reads within some limits, several files at once.
   *
   * @param threads at least 1; the result does not depend on it
   */
  public InputReader(Knowledge knowledge, Limits limits, int threads) {
    this.threads = threads;
    List<Dialect> dialects = List.of(new LanguageDialect(knowledge), new ArmDialect(knowledge));
    this.files = new FileReading(new TreeReader(limits), dialects);
  }

  /**
   * Reads files and folders.
   *
   * @param strict whether every file that is found must declare backup
   */
  public Inputs read(List<Path> paths, boolean strict) {
    FoundFiles found = finder.find(paths);
    List<Problem> problems = new ArrayList<>();
    found.unreadable().forEach(file -> problems.add(unreadable(file)));
    List<PassedOver> passedOver = new ArrayList<>(found.passedOver());
    List<Reading> readings = readings(found.files(), strict);
    for (Reading reading : readings) {
      problems.addAll(reading.problems());
      reading
          .passedOver()
          .ifPresent(reason -> passedOver.add(new PassedOver(reading.path(), reason)));
    }
    return new Inputs(readings, passedOver, problems);
  }

  /** In the order of the files, however many are read at once. */
  private List<Reading> readings(List<FoundFile> found, boolean strict) {
    if (threads == 1) {
      return found.stream().map(file -> files.read(file, strict || file.explicit())).toList();
    }
    ExecutorService readers = Executors.newFixedThreadPool(threads);
    try {
      List<Future<Reading>> started =
          found.stream()
              .map(file -> readers.submit(() -> files.read(file, strict || file.explicit())))
              .toList();
      return started.stream().map(InputReader::finished).toList();
    } finally {
      readers.shutdownNow();
    }
  }

  private static Reading finished(Future<Reading> started) {
    try {
      return started.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static Problem unreadable(PassedOver file) {
    return Problem.at(
        ProblemKind.UNREADABLE_FILE,
        Location.startOf(SourceFile.unread(file.path())),
        "'" + file.path() + "' was not read: " + file.reason());
  }
}
