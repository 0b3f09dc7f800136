package io.github.backupchecker.cli;

import io.github.backupchecker.CheckRequest;
import io.github.backupchecker.reading.ReadRequest;
import io.github.backupchecker.source.Glob;
import io.github.backupchecker.source.Selection;
import io.github.backupchecker.source.Sight;
import io.github.backupchecker.tree.Limits;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What is checked, as it stands on the command line. */
final class InputOptions {
  private static final int USUAL_THREADS = 4;

  @Option(
      names = "--include",
      paramLabel = "GLOB",
      description = "Check only the found files that this pattern selects (repeatable).")
  private List<Glob> include = List.of();

  @Option(
      names = "--exclude",
      paramLabel = "GLOB",
      description = "Pass over what it selects (repeatable); ** alone crosses folders.")
  private List<Glob> exclude = List.of();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Threads for large estates (default: one a processor, at most 4).")
  private int threads = Math.min(Runtime.getRuntime().availableProcessors(), USUAL_THREADS);

  @Option(
      names = "--max-file-size",
      paramLabel = "MB",
      defaultValue = "" + Limits.USUAL_FILE,
      description = "The largest file that is read, in megabytes (default: ${DEFAULT-VALUE}).")
  private int maxFileSize;

  /** What is checked: the current folder where nothing is named. */
  static List<Path> asked(List<String> paths) {
    return paths.isEmpty()
        ? List.of(Path.of("."))
        : paths.stream().map(InputOptions::path).toList();
  }

  /** Read here: the parser takes a path that cannot be read for one too many. */
  private static Path path(String typed) {
    try {
      return new TypedPath().convert(typed);
    } catch (TypeConversionException e) {
      throw new UsageException("the path '" + typed + "' cannot be checked: " + e.getMessage());
    }
  }

  /**
   * The request, once everything that it names was found.
   *
   * @param paths where none are given, the current folder is meant
   */
  CheckRequest request(List<String> paths) {
    List<Path> named = asked(paths);
    named.stream().filter(Sight::isAbsent).findFirst().ifPresent(InputOptions::refuse);
    if (threads < 1 || threads > ReadRequest.MOST_THREADS) {
      throw new UsageException("--threads counts from 1, at most " + ReadRequest.MOST_THREADS);
    }
    if (maxFileSize < 1 || maxFileSize > Limits.LARGEST_FILE) {
      throw new UsageException(
          "--max-file-size counts megabytes from 1, at most " + Limits.LARGEST_FILE);
    }
    return CheckRequest.of(
        ReadRequest.of(named)
            .selecting(new Selection(include, exclude))
            .within(Limits.ofFiles(maxFileSize))
            .onThreads(threads));
  }

  /** A file or folder that is there. */
  static Path found(String typed) {
    Path path = path(typed);
    if (Sight.isAbsent(path)) {
      refuse(path);
    }
    return path;
  }

  private static void refuse(Path path) {
    String hint =
        TypedPath.isUndecoded(path.toString())
            ? "; its name is not in the encoding of this terminal: name the folder that holds it"
            : "";
    throw new UsageException("there is no file or folder '" + path + "'" + hint);
  }
}
