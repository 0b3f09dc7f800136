package io.github.backupchecker.cli;

import io.github.backupchecker.render.OpenablePaths;
import io.github.backupchecker.render.text.TextOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is printed and written, as it stands on the command line. */
final class OutputOptions {
  @Option(
      names = "--format",
      paramLabel = "FORMAT[=FILE]",
      completionCandidates = Words.OfFormat.class,
      description =
          "text, html, json, markdown, sarif, junit, csv, github, azure-devops, gitlab or oscal,"
              + " to FILE or the standard output (repeatable).")
  private List<FormatRequest> formats = new ArrayList<>();

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "Folder for formats without a FILE; alone: html, sarif, json, junit.")
  private @Nullable Path output;

  @Option(
      names = "--max-findings",
      paramLabel = "N",
      defaultValue = "1000",
      description = "Print at most this many findings (default: ${DEFAULT-VALUE}); all count.")
  private int maxFindings;

  @Option(
      names = "--verbose",
      description = "Name what was passed over, and why, and slow YAML files.")
  private boolean verbose;

  @Option(names = "--quiet", description = "Print the totals and nothing else.")
  private boolean quiet;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      completionCandidates = Words.OfColor.class,
      defaultValue = "auto",
      description = "auto (a terminal, and no NO_COLOR), always or never.")
  private ColorMode color = ColorMode.AUTO;

  List<FormatRequest> formats() {
    return List.copyOf(formats);
  }

  Optional<Path> folder() {
    return Optional.ofNullable(output);
  }

  boolean isQuiet() {
    return quiet;
  }

  /**
   * @param base the folder or file with which what was asked for is compared, where it is one
   */
  TextOptions text(Console console, List<Path> asked, Optional<Path> base) {
    if (maxFindings < 0) {
      throw new UsageException("--max-findings counts from 0");
    }
    OpenablePaths paths = new OpenablePaths(asked, base, Path.of(""));
    return new TextOptions(color.style(console), maxFindings, verbose, paths);
  }
}
