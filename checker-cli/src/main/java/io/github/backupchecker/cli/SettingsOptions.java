package io.github.backupchecker.cli;

import io.github.backupchecker.CheckRequest;
import io.github.backupchecker.settings.BaselineChoice;
import io.github.backupchecker.source.Sight;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What a team decided beforehand, as it is named on the command line. */
final class SettingsOptions {
  private final OptionValue<@Nullable Path> settings =
      new OptionValue<>(
          OptionSpec.builder("--settings")
              .paramLabel("FILE")
              .type(Path.class)
              .description("Settings to use instead of the nearest backup-checker.yaml."),
          null);

  private final OptionValue<@Nullable Path> baseline =
      new OptionValue<>(
          OptionSpec.builder("--baseline")
              .paramLabel("FILE")
              .type(Path.class)
              .description("Known findings, instead of the nearest backup-checker-baseline.json."),
          null);

  private final OptionValue<@Nullable LocalDate> asOf =
      new OptionValue<>(
          OptionSpec.builder("--as-of")
              .paramLabel("DATE")
              .type(LocalDate.class)
              .description("The day on which waivers must hold (default: today)."),
          null);

  /** The options, as the parser and the help know them. */
  ArgGroupSpec group() {
    return ArgGroupSpec.builder()
        .exclusive(false)
        .validate(false)
        .heading("%nSettings:%n")
        .addArg(settings.spec())
        .addArg(baseline.spec())
        .addArg(asOf.spec())
        .build();
  }

  /** The same check by what is named, once it was found. */
  CheckRequest of(CheckRequest request) {
    refuse("settings file", settings.get());
    refuse("baseline", baseline.get());
    return by(request)
        .knowing(
            Optional.ofNullable(baseline.get())
                .map(BaselineChoice::named)
                .orElseGet(BaselineChoice::nearest));
  }

  /** The same check as if nothing were known yet. */
  CheckRequest afresh(CheckRequest request) {
    refuse("settings file", settings.get());
    return by(request).knowing(BaselineChoice.none());
  }

  /** The baseline that is named, be it there or not. */
  Optional<Path> baseline() {
    return Optional.ofNullable(baseline.get());
  }

  private CheckRequest by(CheckRequest request) {
    @Nullable LocalDate named = asOf.get();
    LocalDate day = named == null ? LocalDate.now(ZoneId.systemDefault()) : named;
    return request.by(Optional.ofNullable(settings.get())).on(day);
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
