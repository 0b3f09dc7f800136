package io.github.backupchecker.reading;

import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.source.Endings;
import io.github.backupchecker.source.FoundFile;
import io.github.backupchecker.source.FoundFiles;
import io.github.backupchecker.source.Location;
import io.github.backupchecker.source.PassedOver;
import io.github.backupchecker.tree.TreeReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Finds and reads every file of a run. */
public final class InputReader {
  /** So many files are read before a second thread has warmed up. */
  private static final int FEW = 200;

  private final ReadRequest request;
  private final Endings endings;
  private final TreeReader trees;
  private final Settling settling;
  private final Looks looks;
  private final List<InputReader> neighbours;

  public InputReader(Dialects dialects, ReadRequest request) {
    this(dialects, request, looks -> looks);
  }

  /**
   * A reader of one of several revisions.
   *
   * @param seen what was seen in the revisions that were read before it
   */
  public InputReader(Dialects dialects, ReadRequest request, LooksByBytes seen) {
    this(dialects, request, looks -> seen.over(looks, request.limits().bytes()));
  }

  private InputReader(Dialects dialects, ReadRequest request, UnaryOperator<Looks> over) {
    this.request = request;
    this.trees = new TreeReader(request.limits(), request.revision());
    this.endings = new Endings(dialects.endings(), UnreadFormat.allEndings());
    this.settling =
        new Settling(
            new FileReading(trees, dialects)::look, new ParametersBeside(request.source(), trees));
    this.looks = over.apply(settling::look);
    List<InputReader> others = new ArrayList<>();
    for (Neighbour neighbour : request.neighbours()) {
      others.add(new InputReader(dialects, request.of(neighbour), over));
    }
    this.neighbours = List.copyOf(others);
  }

  /** Reads every file of the request. */
  public Inputs read() {
    FoundFiles found = request.source().find(endings, request.selection());
    Set<Problem> problems = new LinkedHashSet<>();
    for (PassedOver file : found.unreadable()) {
      problems.add(unreadable(file));
    }
    List<PassedOver> passedOver = new ArrayList<>(found.passedOver());
    ReadingProgress progress = new ReadingProgress(request.progress(), found.files().size());
    SideBySide sideBySide = sideBySide(found.files().size());
    HeldText held = new HeldText(request.limits().text());
    List<Look> seen =
        sideBySide.inOrder(
            found.files(),
            new Task<>(
                InputReader::size,
                file -> looks.look(file, file.explicit()),
                file -> Shortage.ofMemory(trees.unread(file.path())),
                (file, look) -> {
                  progress.looked();
                  return held.keep(trees.unread(file.path()), look);
                }));
    FolderDefaults defaults = FolderDefaults.of(seen);
    problems.addAll(defaults.problems());
    List<ReadFile> readings =
        sideBySide.inOrder(
            seen,
            new Task<>(
                HeldText::length,
                look -> settling.read(look, defaults),
                look -> Shortage.ofMemory(trees.unread(look.path())),
                (look, reading) -> progress.resolved(reading)));
    for (ReadFile reading : readings) {
      problems.addAll(reading.problems());
      if (reading.passedOver().isPresent()) {
        passedOver.add(reading.passedOver().get());
      }
    }
    passedOver.sort(Comparator.comparing(PassedOver::path));
    List<Path> paths = new ArrayList<>();
    for (FoundFile file : found.files()) {
      paths.add(file.file());
    }
    return new Inputs(readings, passedOver, List.copyOf(problems), paths, others());
  }

  private SideBySide sideBySide(int files) {
    return new SideBySide(files > FEW ? request.threads() : 1, request.limits().bytes());
  }

  private List<Inputs> others() {
    List<Inputs> others = new ArrayList<>();
    for (InputReader neighbour : neighbours) {
      others.add(neighbour.read());
    }
    return others;
  }

  private static long size(FoundFile found) {
    try {
      return found.content().size();
    } catch (IOException e) {
      // The file cannot be read either, which its own reading says.
      return 0;
    }
  }

  private Problem unreadable(PassedOver file) {
    return Problem.at(
        ProblemKind.UNREADABLE_FILE,
        Location.startOf(trees.unread(file.path())),
        "'" + file.path() + "' was not read: " + file.reason());
  }
}
