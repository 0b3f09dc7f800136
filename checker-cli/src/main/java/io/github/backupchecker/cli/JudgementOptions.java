package io.github.backupchecker.cli;

import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.settings.FailOn;
import io.github.backupchecker.settings.Overrides;
import io.github.backupchecker.settings.UndeterminedPolicy;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What fails a run, as it stands on the command line. */
final class JudgementOptions {
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

  @Option(
      names = "--framework",
      paramLabel = "ID",
      completionCandidates = Words.OfFramework.class,
      description = "Judge by one framework's rules alone, such as cis-azure-storage.")
  private @Nullable String framework;

  /** What the caller decides over the settings file. */
  Overrides overrides(Knowledge knowledge) {
    Overrides usual =
        new Overrides(Optional.ofNullable(failOn), Optional.ofNullable(undetermined), allowEmpty);
    return framework == null
        ? usual
        : usual.judgingBy(TypedFramework.of(framework, knowledge.frameworks()));
  }
}
