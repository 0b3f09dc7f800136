package io.github.backupchecker.cli;

import io.github.backupchecker.reading.Base;
import io.github.backupchecker.source.Sight;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** With what a run compares, as it stands on the command line. */
final class BaseOptions {
  @Option(
      names = "--base",
      paramLabel = "DIR|FILE",
      description = "What was declared before: changes since are judged by its state.")
  private @Nullable Path base;

  @Option(
      names = "--base-ref",
      paramLabel = "REV",
      description = "The same, as a revision of the Git repository has it: origin/main.")
  private @Nullable String baseRef;

  /** The folder or file to compare with; empty where none is named. */
  Optional<Path> folder() {
    return Optional.ofNullable(base);
  }

  /** What is to be compared with, once it was found. */
  Optional<Base> base() {
    if (base != null && baseRef != null) {
      throw new UsageException("--base names a folder and --base-ref a revision: name one of them");
    }
    if (base != null && Sight.isAbsent(base)) {
      throw new UsageException("there is no base '" + base + "'");
    }
    return base != null
        ? Optional.of(new Base.Folder(base))
        : Optional.ofNullable(baseRef).map(Base.Revision::new);
  }
}
