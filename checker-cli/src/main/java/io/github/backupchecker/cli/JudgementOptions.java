package io.github.backupchecker.cli;

import io.github.backupchecker.settings.FailOn;
import io.github.backupchecker.settings.Overrides;
import io.github.backupchecker.settings.UndeterminedPolicy;
import io.github.backupchecker.source.Sight;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What fails a run, as it stands on the command line. */
final class JudgementOptions {
  @Option(
      names = "--settings",
      paramLabel = "FILE",
      description = "Settings to use instead of the nearest backup-checker.yaml.")
  private @Nullable Path settings;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      completionCandidates = Words.OfFailOn.class,
      description = "The least severity that fails: error, warning, note or never.")
  private @Nullable FailOn failOn;

  @Option(
      names = "--undetermined",
      paramLabel = "WORD",
      completionCandidates = Words.OfUndetermined.class,
      description = "Whether what cannot be told fails too: fail or warn.")
  private @Nullable UndeterminedPolicy undetermined;

  @Option(names = "--allow-empty", description = "Do not mind that there is nothing to check.")
  private boolean allowEmpty;

  /** What the caller decides over the settings file. */
  Overrides overrides() {
    return new Overrides(
        Optional.ofNullable(failOn), Optional.ofNullable(undetermined), allowEmpty);
  }

  /** The settings that were named, once they were found. */
  Optional<Path> settings() {
    if (settings != null && !Sight.of(settings).isFile()) {
      throw new UsageException(
          Sight.isAbsent(settings)
              ? "there is no settings file '" + settings + "'"
              : "the settings file '"
                  + settings
                  + "' was not read: "
                  + Sight.of(settings).reason());
    }
    return Optional.ofNullable(settings);
  }
}
