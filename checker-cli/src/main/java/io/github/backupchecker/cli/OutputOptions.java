package io.github.backupchecker.cli;

import io.github.backupchecker.render.OpenablePaths;
import io.github.backupchecker.render.text.TextOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What is printed and written, as it stands on the command line. */
final class OutputOptions {
  private final OptionValue<List<FormatRequest>> formats =
      new OptionValue<>(
          OptionSpec.builder("--format")
              .paramLabel("FORMAT[=FILE]")
              .type(List.class)
              .auxiliaryTypes(FormatRequest.class)
              .completionCandidates(new Words.OfFormat())
              .description(
                  "text, html, json, markdown, sarif, junit, csv, github, azure-devops, gitlab or"
                      + " oscal, to FILE or the standard output (repeatable)."),
          List.of());

  private final OptionValue<@Nullable Path> output =
      new OptionValue<>(
          OptionSpec.builder("--output")
              .paramLabel("DIR")
              .type(Path.class)
              .description("Folder for formats without a FILE; alone: html, sarif, json, junit."),
          null);

  private final OptionValue<Integer> maxFindings =
      new OptionValue<>(
          OptionSpec.builder("--max-findings")
              .paramLabel("N")
              .type(int.class)
              .description(
                  "Print at most this many findings (default: ${DEFAULT-VALUE}); all count."),
          1000);

  private final OptionValue<Boolean> verbose =
      new OptionValue<>(
          OptionSpec.builder("--verbose")
              .type(boolean.class)
              .description("Name what was passed over, and why, and slow YAML files."),
          false);

  private final OptionValue<Boolean> quiet =
      new OptionValue<>(
          OptionSpec.builder("--quiet")
              .type(boolean.class)
              .description("Print the totals and nothing else."),
          false);

  private final OptionValue<ColorMode> color =
      new OptionValue<>(
          OptionSpec.builder("--color")
              .paramLabel("WHEN")
              .type(ColorMode.class)
              .completionCandidates(new Words.OfColor())
              .description("auto (a terminal, and no NO_COLOR), always or never."),
          ColorMode.AUTO);

  /** The options, as the parser and the help know them. */
  ArgGroupSpec group() {
    return ArgGroupSpec.builder()
        .exclusive(false)
        .validate(false)
        .heading("%nOutput:%n")
        .addArg(formats.spec())
        .addArg(output.spec())
        .addArg(maxFindings.spec())
        .addArg(verbose.spec())
        .addArg(quiet.spec())
        .addArg(color.spec())
        .build();
  }

  List<FormatRequest> formats() {
    return List.copyOf(formats.get());
  }

  Optional<Path> folder() {
    return Optional.ofNullable(output.get());
  }

  boolean isQuiet() {
    return quiet.get();
  }

  /**
   * @param base the folder or file with which what was asked for is compared, where it is one
   */
  TextOptions text(Console console, List<Path> asked, Optional<Path> base) {
    if (maxFindings.get() < 0) {
      throw new UsageException("--max-findings counts from 0");
    }
    OpenablePaths paths = new OpenablePaths(asked, base, Path.of(""));
    return new TextOptions(color.get().style(console), maxFindings.get(), verbose.get(), paths);
  }
}
