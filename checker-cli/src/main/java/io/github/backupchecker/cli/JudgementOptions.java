package io.github.backupchecker.cli;

import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.settings.FailOn;
import io.github.backupchecker.settings.Overrides;
import io.github.backupchecker.settings.UndeterminedPolicy;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What fails a run, as it stands on the command line. */
final class JudgementOptions {
  private final OptionValue<@Nullable FailOn> failOn =
      new OptionValue<>(
          OptionSpec.builder("--fail-on")
              .paramLabel("SEVERITY")
              .type(FailOn.class)
              .completionCandidates(new Words.OfFailOn())
              .description("The least severity that fails: error, warning, note or never."),
          null);

  private final OptionValue<@Nullable UndeterminedPolicy> undetermined =
      new OptionValue<>(
          OptionSpec.builder("--undetermined")
              .paramLabel("WORD")
              .type(UndeterminedPolicy.class)
              .completionCandidates(new Words.OfUndetermined())
              .description("Whether what cannot be told fails too: fail or warn."),
          null);

  private final OptionValue<Boolean> allowEmpty =
      new OptionValue<>(
          OptionSpec.builder("--allow-empty")
              .type(boolean.class)
              .description("Do not mind that there is nothing to check."),
          false);

  private final OptionValue<@Nullable String> framework =
      new OptionValue<>(
          OptionSpec.builder("--framework")
              .paramLabel("ID")
              .type(String.class)
              .completionCandidates(new Words.OfFramework())
              .description("Judge by one framework's rules alone, such as cis-azure-storage."),
          null);

  /** The options, as the parser and the help know them. */
  ArgGroupSpec group() {
    return ArgGroupSpec.builder()
        .exclusive(false)
        .validate(false)
        .heading("%nJudgement:%n")
        .addArg(failOn.spec())
        .addArg(undetermined.spec())
        .addArg(allowEmpty.spec())
        .addArg(framework.spec())
        .build();
  }

  /** What the caller decides over the settings file. */
  Overrides overrides(Knowledge knowledge) {
    Overrides usual =
        new Overrides(
            Optional.ofNullable(failOn.get()),
            Optional.ofNullable(undetermined.get()),
            allowEmpty.get());
    @Nullable String id = framework.get();
    return id == null ? usual : usual.judgingBy(TypedFramework.of(id, knowledge.frameworks()));
  }
}
