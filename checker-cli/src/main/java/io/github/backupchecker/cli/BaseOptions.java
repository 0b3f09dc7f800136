package io.github.backupchecker.cli;

import io.github.backupchecker.reading.Base;
import io.github.backupchecker.source.Sight;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.OptionSpec;

/** With what a run compares, as it stands on the command line. */
final class BaseOptions {
  private final OptionValue<@Nullable Path> base =
      new OptionValue<>(
          OptionSpec.builder("--base")
              .paramLabel("DIR|FILE")
              .type(Path.class)
              .description("What was declared before: changes since are judged by its state."),
          null);

  private final OptionValue<@Nullable String> baseRef =
      new OptionValue<>(
          OptionSpec.builder("--base-ref")
              .paramLabel("REV")
              .type(String.class)
              .description("The same, as a revision of the Git repository has it: origin/main."),
          null);

  /** The options, as the parser and the help know them. */
  ArgGroupSpec group() {
    return ArgGroupSpec.builder()
        .exclusive(false)
        .validate(false)
        .heading("%nComparison:%n")
        .addArg(base.spec())
        .addArg(baseRef.spec())
        .build();
  }

  /** The folder or file to compare with; empty where none is named. */
  Optional<Path> folder() {
    return Optional.ofNullable(base.get());
  }

  /** What is to be compared with, once it was found. */
  Optional<Base> base() {
    @Nullable Path folder = base.get();
    @Nullable String revision = baseRef.get();
    if (folder != null && revision != null) {
      throw new UsageException("--base names a folder and --base-ref a revision: name one of them");
    }
    if (folder != null && Sight.isAbsent(folder)) {
      throw new UsageException("there is no base '" + folder + "'");
    }
    return folder != null
        ? Optional.of(new Base.Folder(folder))
        : Optional.ofNullable(revision).map(Base.Revision::new);
  }
}
