package io.github.backupchecker.cli;

import io.github.backupchecker.CheckRequest;
import io.github.backupchecker.settings.FailOn;
import io.github.backupchecker.settings.Overrides;
import io.github.backupchecker.settings.UndeterminedPolicy;
import io.github.backupchecker.source.Glob;
import io.github.backupchecker.source.Selection;
import io.github.backupchecker.source.Sight;
import io.github.backupchecker.tree.Limits;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is checked and what fails a run, as it stands on the command line. */
final class InputOptions {
  @Option(
      names = "--settings",
      paramLabel = "FILE",
      description = "Settings to use instead of the nearest backup-checker.yaml.")
  private @Nullable Path settings;

  @Option(names = "--allow-empty", description = "Do not mind that there is nothing to check.")
  private boolean allowEmpty;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description = "The least severity that fails the run: error, warning, note or never.")
  private @Nullable FailOn failOn;

  @Option(
      names = "--undetermined",
      paramLabel = "fail|warn",
      description = "Whether what cannot be told fails the run too.")
  private @Nullable UndeterminedPolicy undetermined;

  @Option(
      names = "--include",
      paramLabel = "GLOB",
      description = "Check only the found files that this pattern selects (repeatable).")
  private List<String> include = List.of();

  @Option(
      names = "--exclude",
      paramLabel = "GLOB",
      description =
          "Pass over the found files and folders that this pattern selects (repeatable);"
              + " * stays within a folder, ** crosses folders.")
  private List<String> exclude = List.of();

  @Option(
      names = "--threads",
      paramLabel = "N",
      defaultValue = "1",
      description = "How many files are read at once (default: ${DEFAULT-VALUE}).")
  private int threads;

  /** What is checked: the current folder where nothing is named. */
  static List<Path> asked(List<Path> paths) {
    return paths.isEmpty() ? List.of(Path.of(".")) : paths;
  }

  /**
   * The request, once everything that it names was found.
   *
   * @param paths where none are given, the current folder is meant
   */
  CheckRequest request(List<Path> paths) {
    List<Path> named = asked(paths);
    named.stream().filter(Sight::isAbsent).findFirst().ifPresent(InputOptions::refuse);
    if (threads < 1) {
      throw new UsageException("--threads counts from 1");
    }
    refuseSettings();
    return new CheckRequest(
        named,
        false,
        Optional.ofNullable(settings),
        new Overrides(Optional.ofNullable(failOn), Optional.ofNullable(undetermined), allowEmpty),
        Limits.defaults(),
        threads,
        new Selection(globs(include), globs(exclude)));
  }

  private static List<Glob> globs(List<String> patterns) {
    return patterns.stream().map(Glob::new).toList();
  }

  private void refuseSettings() {
    if (settings == null || Sight.of(settings).isFile()) {
      return;
    }
    throw new UsageException(
        Sight.isAbsent(settings)
            ? "there is no settings file '" + settings + "'"
            : "the settings file '" + settings + "' was not read: " + Sight.of(settings).reason());
  }

  private static void refuse(Path path) {
    throw new UsageException("there is no file or folder '" + path + "'");
  }
}
