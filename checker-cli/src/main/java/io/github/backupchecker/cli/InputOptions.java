package io.github.backupchecker.cli;

import io.github.backupchecker.CheckRequest;
import io.github.backupchecker.settings.FailOn;
import io.github.backupchecker.settings.Overrides;
import io.github.backupchecker.settings.UndeterminedPolicy;
import io.github.backupchecker.tree.Limits;
import java.nio.file.Files;
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
      names = "--threads",
      paramLabel = "N",
      defaultValue = "1",
      description = "How many files are read at once (default: ${DEFAULT-VALUE}).")
  private int threads;

  /**
   * The request, once everything that it names was found.
   *
   * @param paths where none are given, the current folder is meant
   */
  CheckRequest request(List<Path> paths) {
    List<Path> named = paths.isEmpty() ? List.of(Path.of(".")) : paths;
    named.stream().filter(path -> !Files.exists(path)).findFirst().ifPresent(InputOptions::refuse);
    if (threads < 1) {
      throw new UsageException("--threads counts from 1");
    }
    if (settings != null && !Files.isRegularFile(settings)) {
      throw new UsageException("there is no settings file '" + settings + "'");
    }
    return new CheckRequest(
        named,
        false,
        Optional.ofNullable(settings),
        new Overrides(Optional.ofNullable(failOn), Optional.ofNullable(undetermined), allowEmpty),
        Limits.defaults(),
        threads);
  }

  private static void refuse(Path path) {
    throw new UsageException("there is no file or folder '" + path + "'");
  }
}
