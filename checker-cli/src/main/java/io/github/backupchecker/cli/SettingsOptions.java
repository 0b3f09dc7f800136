package io.github.backupchecker.cli;

import io.github.backupchecker.CheckRequest;
import io.github.backupchecker.settings.BaselineChoice;
import io.github.backupchecker.source.Sight;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a team decided beforehand, as it is named on the command line. */
final class SettingsOptions {
  @Option(
      names = "--settings",
      paramLabel = "FILE",
      description = "Settings to use instead of the nearest backup-checker.yaml.")
  private @Nullable Path settings;

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "Known findings, instead of the nearest backup-checker-baseline.json.")
  private @Nullable Path baseline;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The day on which waivers must hold (default: today).")
  private @Nullable LocalDate asOf;

  /** The same check by what is named, once it was found. */
  CheckRequest of(CheckRequest request) {
    refuse("settings file", settings);
    refuse("baseline", baseline);
    return by(request)
        .knowing(
            Optional.ofNullable(baseline)
                .map(BaselineChoice::named)
                .orElseGet(BaselineChoice::nearest));
  }

  /** The same check as if nothing were known yet. */
  CheckRequest afresh(CheckRequest request) {
    refuse("settings file", settings);
    return by(request).knowing(BaselineChoice.none());
  }

  /** The baseline, be it there or not. */
  Optional<Path> baseline() {
    return Optional.ofNullable(baseline);
  }

  private CheckRequest by(CheckRequest request) {
    LocalDate day = asOf == null ? LocalDate.now(ZoneId.systemDefault()) : asOf;
    return request.by(Optional.ofNullable(settings)).on(day);
  }

  private static void refuse(String what, @Nullable Path file) {
    if (file == null || Sight.of(file).isFile()) {
      return;
    }
    throw new UsageException(
        Sight.isAbsent(file)
            ? "there is no " + what + " '" + file + "'"
            : "the " + what + " '" + file + "' was not read: " + Sight.of(file).reason());
  }
}
