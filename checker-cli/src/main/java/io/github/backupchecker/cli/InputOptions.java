package io.github.backupchecker.cli;

import io.github.backupchecker.CheckRequest;
import io.github.backupchecker.reading.ReadRequest;
import io.github.backupchecker.source.Glob;
import io.github.backupchecker.source.Selection;
import io.github.backupchecker.source.Sight;
import io.github.backupchecker.tree.Limits;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.TypeConversionException;

/** What is checked, as it stands on the command line. */
final class InputOptions {
  private static final int USUAL_THREADS = 4;

  private final OptionValue<List<Glob>> include =
      new OptionValue<>(
          OptionSpec.builder("--include")
              .paramLabel("GLOB")
              .type(List.class)
              .auxiliaryTypes(Glob.class)
              .description("Check only the found files that this pattern selects (repeatable)."),
          List.of());

  private final OptionValue<List<Glob>> exclude =
      new OptionValue<>(
          OptionSpec.builder("--exclude")
              .paramLabel("GLOB")
              .type(List.class)
              .auxiliaryTypes(Glob.class)
              .description("Pass over what it selects (repeatable); ** alone crosses folders."),
          List.of());

  private final OptionValue<Integer> threads =
      new OptionValue<>(
          OptionSpec.builder("--threads")
              .paramLabel("N")
              .type(int.class)
              .description("Threads for large estates (default: one a processor, at most 4)."),
          Math.min(Runtime.getRuntime().availableProcessors(), USUAL_THREADS));

  private final OptionValue<Integer> maxFileSize =
      new OptionValue<>(
          OptionSpec.builder("--max-file-size")
              .paramLabel("MB")
              .type(int.class)
              .description(
                  "The largest file that is read, in megabytes (default: ${DEFAULT-VALUE})."),
          Limits.USUAL_FILE);

  /** The options, as the parser and the help know them. */
  ArgGroupSpec group() {
    return ArgGroupSpec.builder()
        .exclusive(false)
        .validate(false)
        .heading("%nInput:%n")
        .addArg(include.spec())
        .addArg(exclude.spec())
        .addArg(threads.spec())
        .addArg(maxFileSize.spec())
        .build();
  }

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
    if (threads.get() < 1 || threads.get() > ReadRequest.MOST_THREADS) {
      throw new UsageException("--threads counts from 1, at most " + ReadRequest.MOST_THREADS);
    }
    if (maxFileSize.get() < 1 || maxFileSize.get() > Limits.LARGEST_FILE) {
      throw new UsageException(
          "--max-file-size counts megabytes from 1, at most " + Limits.LARGEST_FILE);
    }
    return CheckRequest.of(
        ReadRequest.of(named)
            .selecting(new Selection(include.get(), exclude.get()))
            .within(Limits.ofFiles(maxFileSize.get()))
            .onThreads(threads.get()));
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
