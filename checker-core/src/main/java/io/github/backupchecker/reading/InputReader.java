package io.github.backupchecker.reading;

import io.github.backupchecker.dialect.Surroundings;
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
import io.github.backupchecker.source.Selection;
import io.github.backupchecker.source.SourceFile;
import io.github.backupchecker.tree.Limits;
import io.github.backupchecker.tree.TreeReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds and reads every file of a run. */
public final class InputReader {
  private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".json", ".jsonc");
  private final FileReading files;
  private final ParametersBeside parametersBeside;
  private final int threads;

  /**
   * Reads within some limits, several files at once.
   *
   * @param threads at least 1; the result does not depend on it
   */
  public InputReader(Knowledge knowledge, Limits limits, int threads) {
    this.threads = threads;
    TreeReader trees = new TreeReader(limits);
    this.parametersBeside = new ParametersBeside(trees);
    this.files =
        new FileReading(trees, new LanguageDialect(knowledge), List.of(new ArmDialect(knowledge)));
  }

  /**
   * Reads files and folders.
   *
   * @param strict whether every file that is found must declare backup
   */
  public Inputs read(List<Path> paths, boolean strict, Selection selection) {
    List<String> endings =
        Stream.concat(ENDINGS.stream(), UnreadFormat.allEndings().stream()).toList();
    FoundFiles found = new FileFinder(endings, selection).find(paths);
    Set<Problem> problems = new LinkedHashSet<>();
    found.unreadable().forEach(file -> problems.add(unreadable(file)));
    List<PassedOver> passedOver = new ArrayList<>(found.passedOver());
    List<Look> looks = inOrder(found.files(), file -> files.look(file, isStrict(file, strict)));
    FolderDefaults defaults =
        FolderDefaults.of(
            looks.stream()
                .filter(RecognisedFile.class::isInstance)
                .map(RecognisedFile.class::cast)
                .toList());
    problems.addAll(defaults.problems());
    List<Reading> readings = inOrder(looks, look -> read(look, defaults));
    for (Reading reading : readings) {
      problems.addAll(reading.problems());
      reading.passedOver().ifPresent(passedOver::add);
    }
    passedOver.sort(Comparator.comparing(PassedOver::path));
    return new Inputs(
        readings,
        passedOver,
        List.copyOf(problems),
        found.files().stream().map(FoundFile::file).toList());
  }

  private Reading read(Look look, FolderDefaults defaults) {
    if (look instanceof Reading reading) {
      return reading;
    }
    if (look instanceof Doubtful doubtful) {
      return doubtful.isMeantBy(defaults.around(doubtful.ours().folder()).keySet())
          ? read(doubtful.ours(), defaults)
          : doubtful.otherwise();
    }
    RecognisedFile file = (RecognisedFile) look;
    Surroundings surroundings =
        new Surroundings(defaults.around(file.folder()), () -> parametersBeside.of(file.found()));
    return FileReading.read(file, surroundings);
  }

  /** Whether a file must declare backup: it was named, or stands where declarations are kept. */
  private static boolean isStrict(FoundFile file, boolean all) {
    return all || file.explicit();
  }

  /** What comes of each, in their order, however many are worked on at once. */
  private <A, B> List<B> inOrder(List<A> all, Function<A, B> work) {
    if (threads == 1) {
      return all.stream().map(work).toList();
    }
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      List<Future<B>> started =
          all.stream().map(one -> workers.submit(() -> work.apply(one))).toList();
      return started.stream().map(InputReader::finished).toList();
    } finally {
      workers.shutdownNow();
    }
  }

  private static <B> B finished(Future<B> started) {
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
