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

/** Finds and reads every file of a run. */
public final class InputReader {
  private final FileFinder finder = new FileFinder();
  private final FileReading files;

  public InputReader(Knowledge knowledge, Limits limits) {
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
    List<Reading> readings = new ArrayList<>();
    for (FoundFile file : found.files()) {
      Reading reading = files.read(file, strict || file.explicit());
      readings.add(reading);
      problems.addAll(reading.problems());
      reading
          .passedOver()
          .ifPresent(reason -> passedOver.add(new PassedOver(reading.path(), reason)));
    }
    return new Inputs(readings, passedOver, problems);
  }

  private static Problem unreadable(PassedOver file) {
    return Problem.at(
        ProblemKind.UNREADABLE_FILE,
        Location.startOf(SourceFile.unread(file.path())),
        "'" + file.path() + "' was not read: " + file.reason());
  }
}
